import type { LibraryModel, Notice, Rule, Run } from "@sluice/core";
import { analyze, lower } from "@sluice/engine";
import type { Analysis, ModuleFacts } from "@sluice/engine";
import { satisfies } from "@sluice/project";
import type { Project } from "@sluice/project";
import { describeCrash } from "./failure.ts";
import type { Progress } from "./progress.ts";

/** The part of a project that an analysis looks at. */
export type Checkable = Pick<Project, "files" | "notices" | "ts" | "lines" | "parse" | "textOf" | "resolveModule">;

/** What a project is checked for. */
export interface Question {
  readonly rules: readonly Rule[];
  readonly models: readonly LibraryModel[];
  /** Hears of every crash, which the run only tells in one sentence. */
  readonly onCrash: (error: unknown) => void;
}

/** Reads every file of the project and analyses them together. A crash of ours becomes a notice of kind `internal`; the other files go on. */
export function checkProject(project: Checkable, { rules, models, onCrash }: Question, progress: Progress): Run {
  const crashes: Notice[] = [];
  const attempt = <T>(where: string, file: string | undefined, work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      onCrash(error);
      crashes.push({ kind: "internal", message: describeCrash(where, error), ...(file === undefined ? {} : { file }) });
      return undefined;
    }
  };

  const modules = project.files.flatMap((file, index): ModuleFacts[] => {
    progress.read(index, project.files.length);
    const facts = attempt(`while reading ${file}`, file, () => lowerFile(project, file));
    return facts === undefined ? [] : [facts];
  });
  progress.stage(`Analysing ${project.lines} lines`);
  const analysis =
    attempt("while following the data", undefined, () =>
      analyze({ modules, rules, models, satisfies, resolveModule: project.resolveModule, textOf: project.textOf }),
    ) ?? NOTHING;
  const notices = [...project.notices, ...crashes, ...analysis.notices];
  return {
    findings: analysis.findings,
    notices,
    coverage: { files: modules.length, lines: project.lines, ...analysis.coverage, skippedFiles: countSkipped(notices) },
  };
}

const NOTHING: Analysis = { findings: [], notices: [], coverage: { functions: 0, calls: 0, unresolvedCalls: 0 } };
const SKIPPED: ReadonlySet<Notice["kind"]> = new Set(["unreadable", "binary", "too-large", "internal"]);

function lowerFile(project: Checkable, file: string): ModuleFacts | undefined {
  const source = project.parse(file);
  return source && lower(project.ts, source, file);
}

function countSkipped(notices: readonly Notice[]): number {
  return new Set(notices.flatMap((notice) => (SKIPPED.has(notice.kind) && notice.file !== undefined ? [notice.file] : []))).size;
}
