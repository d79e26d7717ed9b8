import type { Finding } from "@sluice/core";
import { analyze, lower } from "@sluice/engine";
import type { ModuleFacts } from "@sluice/engine";
import { satisfies } from "@sluice/project";
import type { Project } from "@sluice/project";
import { openConfiguredProject } from "./configured-project.ts";
import type { ConfiguredProject } from "./configured-project.ts";
import { createFactsCache } from "./facts-cache.ts";
import type { SyntaxTree } from "./syntax-tree.ts";

/** A file as the linter has it, which need not be what the disk has. */
interface OpenFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The parser's tree of the text, where it is one that can be lowered. */
  readonly tree: (project: Project) => SyntaxTree | undefined;
}

/** The program around the open file: everything below one root, kept between lints and refreshed when the disk changes. */
export interface ProjectIndex {
  /**
   * The findings of the whole program, with the open file's current text in place of the one on the disk.
   * @throws UserError for a mistake in the configuration.
   */
  readonly findingsFor: (file: OpenFile) => readonly Finding[];
}

/** How long the disk is believed to be as it was: a look at it costs a few milliseconds in a large project. */
const TRUST_MILLISECONDS = 1000;
/** One for the program on the disk, one for the program with unsaved text. */
const KEPT_ANALYSES = 2;

interface KeptAnalysis {
  readonly opened: ConfiguredProject;
  readonly modules: readonly ModuleFacts[];
  readonly findings: readonly Finding[];
}

const indexes = new Map<string, ProjectIndex>();

/** The index of the project in `root`, the same one each time. */
export function indexFor(root: string): ProjectIndex {
  let index = indexes.get(root);
  if (!index) indexes.set(root, (index = createIndex(root)));
  return index;
}

function createIndex(root: string): ProjectIndex {
  const cache = createFactsCache();
  let opened: ConfiguredProject | undefined;
  let lookedAt = -Infinity;
  let unsaved: { readonly file: OpenFile; readonly facts: ModuleFacts } | undefined;
  let kept: readonly KeptAnalysis[] = [];

  const refresh = (path: string): ConfiguredProject => {
    if (opened?.files.has(path) && performance.now() - lookedAt < TRUST_MILLISECONDS) return opened;
    if (!opened || opened.isOutdated()) opened = openConfiguredProject(root);
    cache.refresh(opened.project);
    lookedAt = performance.now();
    return opened;
  };

  const lowerUnsaved = (project: Project, file: OpenFile): ModuleFacts => {
    if (unsaved?.file.path === file.path && unsaved.file.text === file.text) return unsaved.facts;
    const { ts, source } = file.tree(project) ?? { ts: project.ts, source: project.parseText(file.path, file.text) };
    unsaved = { file, facts: lower(ts, source, file.path) };
    return unsaved.facts;
  };

  const factsOf = (project: Project, file: OpenFile, isSaved: boolean, path: string): ModuleFacts | undefined => {
    if (path === file.path && !isSaved) return lowerUnsaved(project, file);
    const { facts, failure } = cache.lowered(project, path);
    // Of the other files the linter would speak in the wrong place: those the command tells about.
    if (path === file.path && failure) throw failure;
    return facts;
  };

  const collectModules = (project: Project, file: OpenFile): ModuleFacts[] => {
    const isSaved = project.textOf(file.path, 0, Infinity) === file.text;
    const paths = [...new Set([...project.files, file.path])].sort();
    return paths.flatMap((path) => factsOf(project, file, isSaved, path) ?? []);
  };

  const findingsFor = (file: OpenFile): readonly Finding[] => {
    const current = refresh(file.path);
    const isExcluded = !current.files.has(file.path) && current.project.stampOf(file.path) !== undefined;
    if (isExcluded) return [];
    const modules = collectModules(current.project, file);
    const known = kept.find((each) => each.opened === current && isSameList(each.modules, modules));
    const findings = known?.findings ?? analyzeModules(current, modules, file);
    kept = [{ opened: current, modules, findings }, ...kept.filter((each) => each !== known)].slice(0, KEPT_ANALYSES);
    return findings;
  };
  return { findingsFor };
}

function analyzeModules(
  { project, rules, models }: ConfiguredProject,
  modules: readonly ModuleFacts[],
  open: OpenFile,
): readonly Finding[] {
  return analyze({
    modules,
    rules,
    models,
    satisfies,
    resolveModule: project.resolveModule,
    textOf: (file, start, stop) => (file === open.path ? open.text.slice(start, stop) : project.textOf(file, start, stop)),
  }).findings;
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
