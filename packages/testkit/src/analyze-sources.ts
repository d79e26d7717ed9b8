import { extname } from "node:path";
import type { LibraryModel, Rule } from "@sluice/core";
import { analyze, lower } from "@sluice/engine";
import type { Analysis, AnalysisInput, ModuleFacts, ResolvedModule } from "@sluice/engine";
import { compileGlob, findImportedData, openProject, satisfies } from "@sluice/project";
import type { Project, ProjectOptions } from "@sluice/project";
import ts from "typescript";

/** What an analysis knows: the rules to run and what libraries mean. */
export interface Knowledge {
  readonly rules: readonly Rule[];
  readonly models: readonly LibraryModel[];
  /** Told of every row of the models that has an effect. */
  readonly onUse?: NonNullable<AnalysisInput["onUse"]>;
  /** The name of the package that a file belongs to; absent: nobody knows of packages. */
  readonly packageOf?: NonNullable<AnalysisInput["packageOf"]>;
  /** Whether a file belongs to a package that is published for other programs to import; absent: none does. */
  readonly isLibrary?: NonNullable<AnalysisInput["isLibrary"]>;
  /** What the project installs; absent: nobody has looked. */
  readonly dependencies?: NonNullable<AnalysisInput["dependencies"]>;
  /** Whether the inventory is wanted even where no rule asks for it. */
  readonly withInventory?: boolean;
}

/** The files of a program: text by name, relative to its root with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

/** As the project package parses. */
const PARSING = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };

/** Analyses a program that is on no disk. Relative imports lead to its other files, all others to packages of unknown version. */
export function analyzeSources(sources: Sources, knowledge: Knowledge): Analysis {
  const files = Object.keys(sources).sort();
  const textOf = (file: string): string => sources[file] ?? "";
  const parse = (file: string): ts.SourceFile => ts.createSourceFile(file, textOf(file), PARSING, false);
  return analyze({
    modules: files.map((file) => lower(ts, parse(file), file)),
    resolveModule: (file, specifier) => resolveInMemory(file, specifier, sources),
    textOf: (file, start, stop) => textOf(file).slice(start, stop),
    satisfies,
    compileGlob,
    ...knowledge,
  });
}

/** Analyses a folder as the command does. */
export function analyzeFolder(root: string, knowledge: Knowledge, options: Pick<ProjectOptions, "exclude"> = {}): Analysis {
  const project: Project = openProject({ root, ...options });
  const lowered = (file: string): readonly ModuleFacts[] => {
    const source = project.parse(file);
    return source === undefined ? [] : [lower(project.ts, source, file)];
  };
  const code = project.files.flatMap(lowered);
  const modules = [...code, ...findImportedData(project, code).flatMap(lowered)];
  const { resolveModule, packageOf, textOf, dependencies, isTest, isLibrary } = project;
  return analyze({ modules, resolveModule, packageOf, textOf, dependencies, isTest, isLibrary, satisfies, compileGlob, ...knowledge });
}

function resolveInMemory(file: string, specifier: string, sources: Sources): ResolvedModule {
  if (!specifier.startsWith(".")) return toPackage(specifier);
  const path = new URL(specifier, `file:///${file}`).pathname.slice(1);
  const stem = path.slice(0, path.length - extname(path).length);
  const found = [path, `${path}.ts`, `${path}.tsx`, `${path}.js`, `${stem}.ts`, `${stem}.tsx`, `${path}/index.ts`].find((name) =>
    Object.hasOwn(sources, name),
  );
  return found === undefined ? { kind: "unresolved" } : { kind: "file", file: found };
}

function toPackage(specifier: string): ResolvedModule {
  const parts = specifier.replace(/^node:/u, "").split("/");
  const length = specifier.startsWith("@") ? 2 : 1;
  return { kind: "package", name: parts.slice(0, length).join("/"), subpath: parts.slice(length).join("/"), version: undefined };
}
