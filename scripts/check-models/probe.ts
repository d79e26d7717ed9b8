import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { addTo, type LibraryModel } from "@sluice/core";
import { DeclaredValues } from "./declared-values.ts";
import { NODE_MODULES } from "./installs.ts";

/**
 * Reads with the compiler what `models`, all of one package, speak of. `folder` holds the `node_modules` in which it is installed.
 * Undefined where the package has no declarations.
 */
export function probe(folder: string, name: string, models: readonly LibraryModel[]): DeclaredValues | undefined {
  const isGlobal = name === "global" || name === "ecmascript";
  const specifiers = isGlobal ? [] : specifiersOf(folder, name);
  const file = join(folder, "probe.mts");
  writeFileSync(file, [...ambientIn(folder), ...besidesIn(folder), ...specifiers.map(importOf)].join(""));
  const program = ts.createProgram([file], { ...OPTIONS, typeRoots: [join(folder, "node_modules", "@types")] }, hostIn(folder));
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  if (!source) throw new Error(`The compiler did not read ${file}`);
  if (isGlobal) return probeGlobals(checker, source, models);
  const roots: ts.Type[] = [];
  const exported = new Map<string, ts.Type[]>();
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const module = checker.getSymbolAtLocation(statement.moduleSpecifier);
    if (!module) continue;
    addExportedTypes(checker, module, exported, 0);
    for (const name of namesOf(statement)) {
      const symbol = checker.getSymbolAtLocation(name);
      const target = symbol && resolveAlias(checker, symbol);
      if (target && target.name !== "unknown") roots.push(checker.getTypeAtLocation(name));
    }
  }
  for (const root of [...roots]) {
    const inner = root.getProperty("default");
    if (inner) roots.push(checker.getTypeOfSymbol(inner));
  }
  return roots.length === 0 ? undefined : new DeclaredValues(checker, { root: roots, variables: new Map(), types: exported }, models);
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  lib: ["lib.esnext.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  esModuleInterop: true,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["*"],
};

const importOf = (specifier: string, index: number): string =>
  `import * as all${index} from "${specifier}";\nimport one${index} from "${specifier}";\nall${index}; one${index};\n`;

/** Declarations of globals, and of modules that no file has, that lie outside `@types`. */
function ambientIn(folder: string): string[] {
  const files = ["@cloudflare/workers-types/index.d.ts", "bun-types/index.d.ts"].filter((file) =>
    existsSync(join(folder, "node_modules", file)),
  );
  return files.map((file) => `/// <reference path="./node_modules/${file}" />\n`);
}

/** What was installed beside the package may add to its declarations. */
function besidesIn(folder: string): string[] {
  const { dependencies = {} } = readManifest(join(folder, "package.json"));
  return Object.keys(dependencies).flatMap((name) => (/^@types\/|-types$/.test(name) ? [] : [`import "${name}";\n`]));
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
}

function readManifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, "utf8")) as Manifest;
}

function hostIn(folder: string): ts.CompilerHost {
  return { ...ts.createCompilerHost(OPTIONS), getCurrentDirectory: () => folder };
}

function namesOf(statement: ts.ImportDeclaration): ts.Identifier[] {
  const clause = statement.importClause;
  const bindings = clause?.namedBindings;
  return [...(clause?.name ? [clause.name] : []), ...(bindings && ts.isNamespaceImport(bindings) ? [bindings.name] : [])];
}

/** The package and every subpath that it exports: models name both as one. */
function specifiersOf(folder: string, name: string): readonly string[] {
  const manifest = join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifest)) return [NODE_MODULES.has(name) ? `node:${name}` : name];
  const { exports } = readManifest(manifest);
  const keys = typeof exports === "object" && exports !== null ? Object.keys(exports) : [];
  const subpaths = keys.filter((key) => key.startsWith("./") && !/[*]|\.(json|css|wasm)$/.test(key));
  return [
    name,
    ...subpaths.map((key) => name + key.slice(1)),
    ...wildcardsIn(join(folder, "node_modules", name), exports).map((subpath) => `${name}/${subpath}`),
  ];
}

/** The subpaths that patterns such as `"./helpers/*": "./dist/helpers/*.js"` let through, as far as a declaration lies there and not too deep. */
function wildcardsIn(folder: string, exports: unknown): string[] {
  const patterns = typeof exports === "object" && exports !== null ? Object.entries(exports) : [];
  return patterns.flatMap(([key, target]) => {
    const [, start, end] = /"\.\/([^"*]*)\*([^"]*)"/.exec(JSON.stringify(target)) ?? [];
    if (!key.endsWith("*") || start === undefined || !existsSync(join(folder, start))) return [];
    const files = readdirSync(join(folder, start), { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
    const declared = files.filter(
      (file) => file.endsWith(".d.ts") && file.split("/").length <= 3 && !/(^|\/)(internal|_vendor|src|node_modules)\//.test(file),
    );
    return declared.map((file) => key.slice("./".length, -1) + file.replace(/\.d\.ts$/, end === "" ? ".js" : ""));
  });
}

function resolveAlias(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Types by their last name: exported, or inside an exported namespace. */
function addExportedTypes(checker: ts.TypeChecker, module: ts.Symbol, found: Map<string, ts.Type[]>, depth: number): void {
  for (const item of checker.getExportsOfModule(module)) {
    const symbol = resolveAlias(checker, item);
    if ((symbol.flags & ts.SymbolFlags.Type) !== 0) addTo(found, item.name, checker.getDeclaredTypeOfSymbol(symbol));
    if ((symbol.flags & ts.SymbolFlags.Namespace) !== 0 && depth < 2) addExportedTypes(checker, symbol, found, depth + 1);
  }
}

function probeGlobals(checker: ts.TypeChecker, source: ts.SourceFile, models: readonly LibraryModel[]): DeclaredValues {
  const exported = new Map<string, ts.Type[]>();
  for (const symbol of checker.getSymbolsInScope(source, ts.SymbolFlags.Type))
    exported.set(symbol.name, [checker.getDeclaredTypeOfSymbol(symbol)]);
  const isBuiltIn = models.some((model) => model.receiver === "any");
  const root = [...exported].filter(([name]) => isBuiltIn && RECEIVERS.test(name)).flatMap(([, types]) => types);
  const values = isBuiltIn ? [] : checker.getSymbolsInScope(source, ts.SymbolFlags.Value | ts.SymbolFlags.Alias);
  const variables = new Map(values.map((symbol) => [symbol.name, checker.getTypeOfSymbol(resolveAlias(checker, symbol))]));
  const [meta] = exported.get("ImportMeta") ?? [];
  if (meta && !isBuiltIn) variables.set("import.meta", meta);
  return new DeclaredValues(checker, { root, variables, types: exported }, models);
}

/** The interfaces whose methods the language's own model names. */
const RECEIVERS =
  /^(Array|ReadonlyArray|String|Number|Date|RegExp|Object|Map|Set|WeakMap|WeakSet|WeakRef|Promise|Generator|AsyncGenerator|IteratorObject|Headers|FormData|URLSearchParams|EventTarget|ReadableStream|ArrayBuffer|Uint8Array|Buffer)$/;
