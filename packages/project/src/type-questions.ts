import { remember } from "@sluice/core";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as tsMorph from "ts-morph";
import type { ts } from "ts-morph";
import { createConfinedHost } from "./confined-host.ts";
import type { FileTree } from "./file-tree.ts";
import { foldersUp, joinPath, parentOf, relativeInside } from "./relative-path.ts";
import type { TsconfigReader } from "./tsconfig.ts";

/** A type that a package exports: `OpenAI.Chat.Completions` of `openai` is the path `["OpenAI", "Chat", "Completions"]`. */
export interface ExportedType {
  /** As models spell it: an npm package, or a Node module without `node:`. */
  readonly package: string;
  readonly path: readonly string[];
}

/**
 * The type of the expression between two UTF-16 offsets of a file; without `stop`, of the name at `start`. `undefined` when it is no type of a
 * package, or when the types of packages are not installed.
 */
export type AskType = (file: string, start: number, stop?: number) => ExportedType | undefined;

/** Files that one program may bring in: the checker keeps all of them in memory. */
const MAX_FILES = 4000;

/**
 * Creates an answerer. It opens the project with the type checker when the first question comes for which an answer can be hoped: that takes
 * seconds and much memory, so ask only where syntax cannot tell.
 */
export function createTypeQuestions(tree: FileTree, tsconfigs: TsconfigReader): AskType {
  const programs = new Map<string, Program>();
  return (file, start, stop) => {
    const folder = parentOf(file);
    if (!hasPackages(tree, folder)) return undefined;
    const config = tsconfigs.fileFor(folder) ?? "";
    return remember(programs, config, () => openProgram(tree, config)).typeAt(file, start, stop);
  };
}

interface Program {
  readonly typeAt: AskType;
}

function hasPackages(tree: FileTree, folder: string): boolean {
  return [...foldersUp(folder)].some((above) => tree.locateFolder(joinPath(above, "node_modules")) !== undefined);
}

/** A configuration that ts-morph refuses counts as none. */
function openProgram(tree: FileTree, config: string): Program {
  const morph = createRequire(import.meta.url)("ts-morph") as typeof tsMorph;
  let project: tsMorph.Project;
  try {
    project = openMorphProject(morph, tree, config);
  } catch {
    project = openMorphProject(morph, tree, "");
  }
  return { typeAt: (file, start, stop) => askProgram(project, morph.ts, tree, file, start, stop) };
}

function openMorphProject({ InMemoryFileSystemHost, Project, ts }: typeof tsMorph, tree: FileTree, config: string): tsMorph.Project {
  return new Project({
    ...(config !== "" && { tsConfigFilePath: join(tree.root, config) }),
    skipAddingFilesFromTsConfig: true,
    skipFileDependencyResolution: true,
    fileSystem: createConfinedHost(tree, InMemoryFileSystemHost),
    compilerOptions: {
      allowJs: true,
      checkJs: false,
      skipLibCheck: true,
      noEmit: true,
      types: ["node"],
      ...(config === "" && bareOptions(ts)),
    },
  });
}

/** What most projects without a configuration mean. */
function bareOptions(typescript: typeof ts): ts.CompilerOptions {
  return {
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    target: typescript.ScriptTarget.ESNext,
  };
}

function askProgram(
  project: tsMorph.Project,
  typescript: typeof ts,
  tree: FileTree,
  file: string,
  start: number,
  stop: number | undefined,
): ExportedType | undefined {
  const source = project.addSourceFileAtPathIfExists(join(tree.root, file));
  const program = project.getProgram().compilerObject;
  if (!source || program.getSourceFiles().length > MAX_FILES) return undefined;
  const node = findExpression(typescript, source.compilerNode, start, stop);
  return node && describeType(typescript, tree, program.getTypeChecker(), node);
}

/** The outermost expression that has exactly these offsets; without `stop`, the innermost node at `start`. */
function findExpression(typescript: typeof ts, source: ts.SourceFile, start: number, stop: number | undefined): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (start < node.getStart(source) || start >= node.end) return;
    if (stop === undefined || (node.getStart(source) === start && node.end === stop && found === undefined)) found = node;
    typescript.forEachChild(node, visit);
  };
  typescript.forEachChild(source, visit);
  return found;
}

function describeType(typescript: typeof ts, tree: FileTree, checker: ts.TypeChecker, node: ts.Node): ExportedType | undefined {
  const given = checker.getTypeAtLocation(node);
  const type = checker.getNonNullableType(checker.getAwaitedType(given) ?? given);
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  for (const part of parts) {
    const symbol = part.aliasSymbol ?? part.getSymbol();
    const described = symbol && describeSymbol(typescript, tree, symbol);
    if (described) return described;
  }
  return undefined;
}

/** A symbol's names from the outside in, below the package whose file, or whose ambient module, declares it. */
function describeSymbol(typescript: typeof ts, tree: FileTree, symbol: ts.Symbol): ExportedType | undefined {
  const path: string[] = [];
  for (let current: ts.Symbol | undefined = symbol; current; current = containerOf(current)) {
    const ambient = ambientModule(current);
    if (ambient !== undefined) return { package: ambient, path };
    if (isSourceFile(typescript, current)) break;
    // Anonymous types go by names such as `__type`.
    if (current.name.startsWith("__")) return undefined;
    path.unshift(current.name === "default" ? (declaredName(typescript, current) ?? "default") : current.name);
  }
  const name = packageOf(typescript, tree, symbol);
  return name === undefined ? undefined : { package: name, path };
}

/** Symbols know what contains them through a property that TypeScript's types do not mention. */
function containerOf(symbol: ts.Symbol): ts.Symbol | undefined {
  return (symbol as ts.Symbol & { readonly parent?: ts.Symbol }).parent;
}

/** `"node:fs"` for a symbol that stands for `declare module "node:fs"`. */
function ambientModule(symbol: ts.Symbol): string | undefined {
  return /^"(?:node:)?([^./\\][^"\\]*)"$/u.exec(symbol.name)?.[1];
}

function isSourceFile(typescript: typeof ts, symbol: ts.Symbol): boolean {
  return symbol.declarations?.some((declaration) => typescript.isSourceFile(declaration)) === true;
}

/** The package in whose folder a symbol's module lies; `@types/a__b` speaks for `@a/b`. What a script declares is global and nobody's. */
function packageOf(typescript: typeof ts, tree: FileTree, symbol: ts.Symbol): string | undefined {
  const source = symbol.declarations?.[0]?.getSourceFile();
  if (!source || !typescript.isExternalModule(source)) return undefined;
  const path = relativeInside(tree.root, source.fileName) ?? "";
  const name = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1];
  if (!name?.startsWith("@types/")) return name;
  const plain = name.slice("@types/".length);
  return plain.includes("__") ? `@${plain.replace("__", "/")}` : plain;
}

function declaredName(typescript: typeof ts, symbol: ts.Symbol): string | undefined {
  const named = symbol.declarations?.find((each) => typescript.isClassDeclaration(each) || typescript.isInterfaceDeclaration(each));
  return named && typescript.getNameOfDeclaration(named)?.getText();
}
