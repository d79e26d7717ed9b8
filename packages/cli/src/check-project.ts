import type { Inventory, LibraryModel, Notice, Rule, Run } from "@sluice/core";
import { analyze } from "@sluice/engine";
import type { Analysis } from "@sluice/engine";
import { compileGlob, findImportedData, satisfies } from "@sluice/project";
import type { Project } from "@sluice/project";
import { doubtBrokenFiles } from "./broken-files.ts";
import { describeCrash } from "./failure.ts";
import { lowerFile } from "./lower-file.ts";
import { chooseThreads, lowerFiles } from "./lower-files.ts";
import type { Readable } from "./lower-files.ts";
import type { Progress } from "./progress.ts";

/** The part of a project that an analysis looks at. */
export type Checkable = Readable &
  Pick<Project, "notices" | "lines" | "textOf" | "resolveModule" | "packageOf" | "typeOf"> &
  Partial<Pick<Project, "dependencies" | "isTest" | "isLibrary">>;

/** What a project is checked for. */
export interface Question {
  readonly rules: readonly Rule[];
  readonly models: readonly LibraryModel[];
  /** Hears of every crash, which the run only tells in one sentence. */
  readonly onCrash: (error: unknown) => void;
  /** Threads that read files; absent: what the machine and the size of the project ask for. */
  readonly threads?: number;
  /** Whether the type checker may be asked. */
  readonly types?: boolean;
  /** Whether the inventory is wanted. */
  readonly withInventory?: boolean;
}

/** A run, and what it was asked for besides. */
export interface CheckedProject extends Run {
  readonly inventory?: Inventory;
}

/** Reads every file of the project and analyses them together. A crash of ours becomes a notice of kind `internal`; the other files go on. */
export async function checkProject(project: Checkable, question: Question, progress: Progress): Promise<CheckedProject> {
  const { rules, models, onCrash, threads = chooseThreads(project), types = false, withInventory = false } = question;
  const crashes: Notice[] = [];
  const recordCrash = (where: string, error: unknown, file?: string): void => {
    onCrash(error);
    crashes.push({ kind: "internal", message: describeCrash(where, error), ...(file !== undefined && { file }) });
  };

  const total = project.files.length;
  const lowered = await lowerFiles(project, threads, (count) => {
    progress.read(count, total);
  });
  const imported = findImportedData(
    project,
    lowered.flatMap(({ facts }) => facts ?? []),
  ).map((file) => lowerFile(project, file));
  for (const { file, error } of [...lowered, ...imported]) if (error) recordCrash(`while reading ${file}`, error, file);
  const modules = [...lowered, ...imported].flatMap(({ facts }) => facts ?? []);
  progress.stage(`Analysing ${project.lines} lines`);
  let analysis = NOTHING;
  try {
    const { resolveModule, packageOf, textOf, typeOf, dependencies, isTest, isLibrary } = project;
    analysis = analyze({
      modules,
      rules,
      models,
      satisfies,
      compileGlob,
      resolveModule,
      packageOf,
      textOf,
      withInventory,
      ...(dependencies && { dependencies }),
      ...(isTest && { isTest }),
      ...(isLibrary && { isLibrary }),
      ...(types && { typeOf }),
    });
  } catch (error) {
    recordCrash("while following the data", error);
  }
  const notices = [...project.notices, ...crashes, ...analysis.notices];
  return {
    findings: doubtBrokenFiles(analysis.findings, notices, rules),
    notices,
    coverage: { files: modules.length, lines: project.lines, ...analysis.coverage, skippedFiles: countSkipped(notices) },
    ...(withInventory && analysis.inventory && { inventory: analysis.inventory }),
  };
}

const NOTHING: Analysis = { findings: [], notices: [], coverage: { functions: 0, calls: 0, unresolvedCalls: 0 } };
const SKIPPED: ReadonlySet<Notice["kind"]> = new Set(["unreadable", "binary", "too-large", "internal"]);

function countSkipped(notices: readonly Notice[]): number {
  return new Set(notices.flatMap((notice) => (SKIPPED.has(notice.kind) && notice.file !== undefined ? [notice.file] : []))).size;
}
