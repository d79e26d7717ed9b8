import { posix, resolve } from "node:path";
import { SEVERITIES } from "@sluice/config";
import type { Run, Severity } from "@sluice/core";
import { openProject, ownTextAt } from "@sluice/project";
import type { Project } from "@sluice/project";
import { checkAloud } from "../check-aloud.ts";
import { ExitCode } from "../exit-code.ts";
import { inStage } from "../failure.ts";
import type { Io } from "../io.ts";
import { relocate } from "../relocate.ts";
import { renderReport } from "../render-report.ts";
import type { Format } from "../render-report.ts";
import { checkReportFile, writeReportFile } from "../report-file.ts";
import { refuseEmpty } from "../refuse-empty.ts";
import { readSettings } from "../settings.ts";
import type { RuleOptions } from "../settings.ts";
import { findTarget } from "../target.ts";

/** The options of `sluice check`, as they were written. */
export interface CheckOptions extends RuleOptions {
  readonly format: Format;
  readonly output?: string;
  readonly config?: string;
  readonly strictCoverage?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly threads?: number;
  readonly types?: boolean;
}

/** `sluice check [paths...]`: analyses a project and writes the report. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  const target = findTarget(paths, io.cwd, options.config);
  const settings = readSettings(target, options);
  if (options.output !== undefined) checkReportFile(resolve(io.cwd, options.output), options.output);
  const project = inStage("while opening the project", () => openProject(settings.project));
  refuseEmpty(project, paths, target);
  const { threads, types = false } = options;
  const question = { ...settings, types, ...(threads !== undefined && { threads }) };
  const run = await checkAloud(project, question, io, options.quiet !== true);
  const sourceLines = (file: string): readonly string[] => readLines(project, posix.join(target.base, file));
  inStage("while writing the report", () => {
    const report = renderReport(relocate(run, target.base), settings.rules, { ...options, sourceLines }, io);
    if (options.output === undefined) io.stdout.write(report);
    else writeReportFile(resolve(io.cwd, options.output), options.output, report);
  });
  return judge(run, settings.failOn, options.strictCoverage === true);
}

function readLines(project: Project, file: string): readonly string[] {
  // As TypeScript counts lines.
  return project.textOf(file, ownTextAt(file), Number.MAX_SAFE_INTEGER).split(/\r\n|[\n\r\u2028\u2029]/u);
}

function judge(run: Run, failOn: Severity, isStrict: boolean): ExitCode {
  if (run.notices.some((notice) => notice.kind === "internal")) return ExitCode.Internal;
  if ((isStrict && run.notices.length > 0) || run.coverage.files === 0) return ExitCode.Usage;
  const limit = SEVERITIES.indexOf(failOn);
  return run.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit) ? ExitCode.Findings : ExitCode.Clean;
}
