import { posix, resolve } from "node:path";
import { SEVERITIES } from "@sluice/config";
import { UserError } from "@sluice/core";
import type { Run, Severity } from "@sluice/core";
import { openProject } from "@sluice/project";
import type { Project } from "@sluice/project";
import { checkProject } from "../check-project.ts";
import { ExitCode } from "../exit-code.ts";
import { inStage, stackOf } from "../failure.ts";
import type { Io } from "../io.ts";
import { createProgress } from "../progress.ts";
import { relocate } from "../relocate.ts";
import { renderReport } from "../render-report.ts";
import type { Format } from "../render-report.ts";
import { checkReportFile, writeReportFile } from "../report-file.ts";
import { readSettings } from "../settings.ts";
import type { RuleOptions, Settings } from "../settings.ts";
import { findTarget } from "../target.ts";
import type { Target } from "../target.ts";

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
  const run = await analyse(project, settings, options, io);
  const sourceLines = (file: string): readonly string[] => readLines(project, posix.join(target.base, file));
  inStage("while writing the report", () => {
    const report = renderReport(relocate(run, target.base), settings.rules, { ...options, sourceLines }, io);
    if (options.output === undefined) io.stdout.write(report);
    else writeReportFile(resolve(io.cwd, options.output), options.output, report);
  });
  return judge(run, settings.failOn, options.strictCoverage === true);
}

async function analyse(project: Project, settings: Settings, options: CheckOptions, io: Io): Promise<Run> {
  const progress = createProgress(io.stderr, options.quiet !== true);
  const onCrash = (error: unknown): void => {
    if (io.env["SLUICE_DEBUG"]) io.stderr.write(`${stackOf(error)}\n`);
  };
  const { threads, types = false } = options;
  const run = await checkProject(project, { ...settings, onCrash, types, ...(threads !== undefined && { threads }) }, progress);
  progress.clear();
  return run;
}

function readLines(project: Project, file: string): readonly string[] {
  // As TypeScript counts lines.
  return project.textOf(file, 0, Number.MAX_SAFE_INTEGER).split(/\r\n|[\n\r\u2028\u2029]/u);
}

/** A path that adds nothing is a slip, unless a notice says why it was left out. */
function refuseEmpty({ files, notices }: Project, paths: readonly string[], target: Target): void {
  const isIn = (file: string, path: string): boolean => path === "" || file === path || file.startsWith(`${path}/`);
  const isExplained = (path: string): boolean => files.some((file) => isIn(file, path)) || notices.some(({ file }) => file === path);
  const index = files.length === 0 ? 0 : (target.paths ?? []).findIndex((path) => !isExplained(path));
  if (index < 0) return;
  const where = paths.length === 0 ? "in this folder" : `in "${paths[index] ?? ""}"`;
  const message = `There is no TypeScript or JavaScript file to analyse ${where}; tests, dependencies and build output do not count.`;
  throw new UserError(message, undefined, "Check the path, .gitignore, and include and exclude in sluice.config.json.");
}

function judge(run: Run, failOn: Severity, isStrict: boolean): ExitCode {
  if (run.notices.some((notice) => notice.kind === "internal")) return ExitCode.Internal;
  if ((isStrict && run.notices.length > 0) || run.coverage.files === 0) return ExitCode.Usage;
  const limit = SEVERITIES.indexOf(failOn);
  return run.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit) ? ExitCode.Findings : ExitCode.Clean;
}
