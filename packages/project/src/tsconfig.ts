import { UserError } from "@sluice/core";
import type { Notice } from "@sluice/core";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type ts from "typescript";
import { isSkippedFolder } from "./file-names.ts";
import type { FileTree } from "./file-tree.ts";
import { foldersUp, joinPath, parentOf, relativeInside } from "./relative-path.ts";
import type { TypeScript } from "./load-typescript.ts";

/** How imports are spelt in a folder: what module resolution needs of a `tsconfig.json` or `jsconfig.json`. Paths are relative to the root. */
export interface ImportSettings {
  readonly baseUrl: string | undefined;
  /** In the order of preference: exact names first, then the longest prefix. */
  readonly aliases: readonly Alias[];
  readonly conditions: readonly string[];
}

/** An entry of `paths`: names that start with `prefix` and end with `suffix`. `isExact`: there is no `*`. */
export interface Alias {
  readonly prefix: string;
  readonly suffix: string;
  readonly isExact: boolean;
  /** With at most one `*`. */
  readonly targets: readonly string[];
}

/** Finds and reads the configuration that governs a folder, each file once. */
export interface TsconfigReader {
  /** The settings for the files of a folder. */
  readonly settingsFor: (folder: string) => ImportSettings;
  /** The configuration file that governs a folder. */
  readonly fileFor: (folder: string) => string | undefined;
  readonly notices: readonly Notice[];
}

const NO_SETTINGS: ImportSettings = { baseUrl: undefined, aliases: [], conditions: [] };

/**
 * Creates a reader. With `only`, that file governs every folder.
 * @throws UserError when `only` does not exist inside the root.
 */
export function readTsconfigs(tree: FileTree, typescript: () => TypeScript, only: string | undefined): TsconfigReader {
  const notices: Notice[] = [];
  const byFile = new Map<string, ImportSettings>();
  const byFolder = new Map<string, string | undefined>();
  const named = only === undefined ? undefined : locateNamed(tree, only);

  const findConfig = (folder: string): string | undefined => {
    for (const above of foldersUp(folder)) {
      const entries = tree.list(above);
      for (const name of ["tsconfig.json", "jsconfig.json"]) if (entries.has(name)) return joinPath(above, name);
    }
    return undefined;
  };
  const fileFor = (folder: string): string | undefined => {
    if (named !== undefined) return named;
    if (!byFolder.has(folder)) byFolder.set(folder, findConfig(folder));
    return byFolder.get(folder);
  };
  const settingsFor = (folder: string): ImportSettings => {
    const file = fileFor(folder);
    if (file === undefined) return NO_SETTINGS;
    const known = byFile.get(file);
    if (known) return known;
    const settings = readSettings(tree, typescript(), file, notices);
    byFile.set(file, settings);
    return settings;
  };
  return { settingsFor, fileFor, notices };
}

function locateNamed(tree: FileTree, path: string): string {
  const file = tree.relativize(resolve(tree.root, path));
  const found = file === undefined ? undefined : tree.locateFile(file);
  if (found === undefined)
    throw new UserError(
      `There is no configuration file "${path}" in the project.`,
      { file: path },
      "Name a tsconfig.json below the project root.",
    );
  return found;
}

/** A solution (`references` to configurations of the same folder, as bundlers' templates have) is read with what it refers to: either may hold the aliases. */
function readSettings(tree: FileTree, typescript: TypeScript, file: string, notices: Notice[]): ImportSettings {
  const parsed = parseConfig(tree, typescript, file, notices);
  const settings = [toSettings(tree, parsed.options, file, notices)];
  for (const { path } of parsed.projectReferences ?? []) {
    const reference = relativeInside(tree.root, path);
    if (reference === undefined || parentOf(reference) !== parentOf(file) || !tree.locateFile(reference)) continue;
    settings.push(toSettings(tree, parseConfig(tree, typescript, reference, notices).options, reference, notices));
  }
  return {
    baseUrl: settings.find(({ baseUrl }) => baseUrl !== undefined)?.baseUrl,
    aliases: settings.flatMap(({ aliases }) => aliases).sort(compareAliases),
    conditions: [...new Set(settings.flatMap(({ conditions }) => conditions))],
  };
}

function parseConfig(
  tree: FileTree,
  typescript: TypeScript,
  file: string,
  notices: Notice[],
): Pick<ts.ParsedCommandLine, "options" | "projectReferences"> {
  try {
    return parseConfigFile(tree, typescript, file, notices);
  } catch (error) {
    // Thousands of nested brackets overflow the stack of TypeScript's parser.
    if (!(error instanceof RangeError)) throw error;
    notices.push({ kind: "config", file, message: "The configuration is nested too deeply; it was ignored." });
    return { options: {} };
  }
}

function parseConfigFile(tree: FileTree, typescript: TypeScript, file: string, notices: Notice[]): ts.ParsedCommandLine {
  const absolute = join(tree.root, file);
  const host = confinedHost(tree);
  const source = typescript.readJsonConfigFile(absolute, (path) => host.readFile(path));
  const parsed = typescript.parseJsonSourceFileConfigFileContent(source, host, dirname(absolute), undefined, absolute);
  const notice = configNotice(typescript, tree, file, [...syntaxErrorsOf(source), ...parsed.errors]);
  if (notice) notices.push(notice);
  return parsed;
}

/** A file system that ends at the root and lists no source files: those are found elsewhere. */
function confinedHost(tree: FileTree): ts.ParseConfigHost {
  const inside = (path: string): string | undefined => relativeInside(tree.root, path);
  return {
    useCaseSensitiveFileNames: true,
    fileExists: (path) => {
      const file = inside(path);
      return file !== undefined && tree.locateFile(file) !== undefined;
    },
    readFile: (path) => {
      const file = inside(path);
      return file === undefined ? undefined : tree.readText(file);
    },
    readDirectory: () => [],
  };
}

/** The parser keeps its errors in a property that TypeScript's types do not mention. */
function syntaxErrorsOf(source: ts.TsConfigSourceFile): readonly ts.Diagnostic[] {
  return (source as ts.TsConfigSourceFile & { readonly parseDiagnostics?: readonly ts.Diagnostic[] }).parseDiagnostics ?? [];
}

/** "File not found", for an `extends` chain that breaks; packages and generated files are expected to be missing from a bare checkout. */
const FILE_NOT_FOUND: readonly number[] = [5083, 6053];

function configNotice(typescript: TypeScript, tree: FileTree, file: string, errors: readonly ts.Diagnostic[]): Notice | undefined {
  const error = errors.find((each) => isSyntaxError(each) || isBrokenChain(each) || each.code === WRONG_TYPE);
  if (!error) return undefined;
  const message = typescript.flattenDiagnosticMessageText(error.messageText, " ").replaceAll(`${tree.root}/`, "").replace(/\.$/u, "");
  const notice: Notice = { kind: "config", file, message: `${message}; the rest of the configuration was used.` };
  if (!error.file || error.start === undefined) return notice;
  const { line, character } = error.file.getLineAndCharacterOfPosition(error.start);
  const place = relativeInside(tree.root, error.file.fileName) ?? file;
  return { ...notice, file: place, position: { line: line + 1, column: character + 1 } };
}

/** "Compiler option 'paths' requires a value of type object." */
const WRONG_TYPE = 5024;

function isSyntaxError(error: ts.Diagnostic): boolean {
  return error.code >= 1000 && error.code < 2000;
}

function isBrokenChain(error: ts.Diagnostic): boolean {
  if (!FILE_NOT_FOUND.includes(error.code)) return false;
  const named = /'([^']+)'/u.exec(typeof error.messageText === "string" ? error.messageText : error.messageText.messageText)?.[1] ?? "";
  return (named.startsWith(".") || isAbsolute(named)) && !named.split("/").some(isSkippedFolder);
}

function toSettings(tree: FileTree, options: ts.CompilerOptions, file: string, notices: Notice[]): ImportSettings {
  const baseUrl = stringOption(options, "baseUrl");
  const base = baseUrl ?? stringOption(options, "pathsBasePath") ?? tree.root;
  const paths = Object.entries(options.paths ?? {});
  const [odd] = paths.find(([, targets]) => !areTargets(targets)) ?? [];
  if (odd !== undefined)
    notices.push({ kind: "config", file, message: `In \`paths\`, "${odd}" needs a list of paths, such as ["./src/*"]; it was left out.` });
  const aliases = paths.flatMap(([pattern, targets]) => (areTargets(targets) ? [toAlias(tree, base, pattern, targets)] : []));
  return {
    baseUrl: baseUrl === undefined ? undefined : relativeInside(tree.root, baseUrl),
    aliases,
    conditions: options.customConditions ?? [],
  };
}

/** TypeScript's parser looks no deeper than `paths` itself. */
function areTargets(targets: unknown): targets is readonly string[] {
  return Array.isArray(targets) && targets.every((target) => typeof target === "string");
}

function compareAliases(a: Alias, b: Alias): number {
  return Number(b.isExact) - Number(a.isExact) || b.prefix.length - a.prefix.length;
}

function toAlias(tree: FileTree, base: string, pattern: string, targets: readonly string[]): Alias {
  const star = pattern.indexOf("*");
  return {
    prefix: star < 0 ? pattern : pattern.slice(0, star),
    suffix: star < 0 ? "" : pattern.slice(star + 1),
    isExact: star < 0,
    targets: targets.flatMap((target) => relativeInside(tree.root, resolve(base, target)) ?? []),
  };
}

function stringOption(options: ts.CompilerOptions, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
