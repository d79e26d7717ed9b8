import { remember, type Finding } from "@sluice/core";
import { analyze, lower } from "@sluice/engine";
import type { ModuleFacts } from "@sluice/engine";
import { compileGlob, satisfies } from "@sluice/project";
import type { Project } from "@sluice/project";
import { followDisk } from "./disk-program.ts";
import type { DiskProgram } from "./disk-program.ts";
import type { SyntaxTree } from "./syntax-tree.ts";

/** A file as the linter has it, which need not be what the disk has. */
interface OpenFile {
  /** Relative to the root, forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The parser's tree of the text, where it is one that can be lowered. */
  readonly tree: (project: Project) => SyntaxTree | undefined;
}

/** The program around the open file: everything below one root, kept between lints and brought up to date when the disk changes. */
export interface ProjectIndex {
  /**
   * The findings of the whole program, with the open file's current text in place of the one on the disk.
   * @throws UserError for a mistake in the configuration.
   */
  readonly findingsFor: (file: OpenFile) => readonly Finding[];
}

/** The program with the text of one file that is not on the disk. */
interface UnsavedProgram {
  readonly disk: DiskProgram;
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

const indexes = new Map<string, ProjectIndex>();

/** The index of the project in `root`, the same one each time. */
export function indexFor(root: string): ProjectIndex {
  return remember(indexes, root, () => createIndex(root));
}

function createIndex(root: string): ProjectIndex {
  const currentProgram = followDisk(root);
  const saved = new WeakMap<DiskProgram, readonly Finding[]>();
  let unsaved: UnsavedProgram | undefined;

  const findSaved = (disk: DiskProgram, path: string): readonly Finding[] => {
    // Of another file's failure the linter would speak in the wrong place: of those the command tells.
    const failure = disk.failures.get(path);
    if (failure) throw failure;
    return remember(saved, disk, () => analyzeProgram(disk, disk.modules));
  };

  const findUnsaved = (disk: DiskProgram, file: OpenFile): readonly Finding[] => {
    const { path, text } = file;
    if (unsaved?.disk !== disk || unsaved.path !== path || unsaved.text !== text) {
      unsaved = { disk, path, text, findings: analyzeProgram(disk, putModule(disk.modules, lowerOpen(disk, file)), file) };
    }
    return unsaved.findings;
  };

  return {
    findingsFor: (file) => {
      const disk = currentProgram(file.path);
      const { files, project } = disk.configured;
      if (files.has(file.path) && project.textOf(file.path, 0, Infinity) === file.text) return findSaved(disk, file.path);
      const isExcluded = !files.has(file.path) && project.stampOf(file.path) !== undefined;
      return isExcluded ? [] : findUnsaved(disk, file);
    },
  };
}

function lowerOpen({ configured: { project } }: DiskProgram, { path, text, tree }: OpenFile): ModuleFacts {
  const { ts, source } = tree(project) ?? { ts: project.ts, source: project.parseText(path, text) };
  return lower(ts, source, path);
}

/** The modules, sorted by file, with one put in its place. */
function putModule(modules: readonly ModuleFacts[], added: ModuleFacts): ModuleFacts[] {
  const after = modules.findIndex(({ file }) => file >= added.file);
  const at = after < 0 ? modules.length : after;
  return modules.toSpliced(at, modules[at]?.file === added.file ? 1 : 0, added);
}

function analyzeProgram(
  { configured: { project, rules, models } }: DiskProgram,
  modules: readonly ModuleFacts[],
  open?: OpenFile,
): readonly Finding[] {
  const textOf = (file: string, start: number, stop: number): string =>
    file === open?.path ? open.text.slice(start, stop) : project.textOf(file, start, stop);
  const { resolveModule, packageOf } = project;
  return analyze({ modules, rules, models, satisfies, compileGlob, resolveModule, packageOf, textOf }).findings;
}
