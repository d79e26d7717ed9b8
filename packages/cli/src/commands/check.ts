import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { DEFAULT_CONFIG, loadConfig, selectRules, SEVERITIES, suggestName } from "@sluice/config";
import type { Config } from "@sluice/config";
import { UserError } from "@sluice/core";
import type { Preset, Rule, Run, Severity } from "@sluice/core";
import { models } from "@sluice/models";
import { openProject } from "@sluice/project";
import type { Project } from "@sluice/project";
import { rules as builtInRules } from "@sluice/rules";
import { checkProject } from "../check-project.ts";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { createProgress } from "../progress.ts";
import { relocate } from "../relocate.ts";
import { renderReport } from "../render-report.ts";
import type { Format } from "../render-report.ts";
import { findTarget } from "../target.ts";
import type { Target } from "../target.ts";

/** The options of `sluice check`, as they were written. */
export interface CheckOptions {
  readonly format: Format;
  readonly output?: string;
  readonly config?: string;
  readonly preset?: Preset;
  readonly rule?: readonly string[];
  readonly failOn?: Severity;
  readonly strictCoverage?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/** `sluice check [paths...]`: analyses a project and writes the report. */
export function check(paths: readonly string[], options: CheckOptions, io: Io): ExitCode {
  const target = findTarget(paths, io.cwd, options.config);
  const config = readConfig(target, options);
  const rules = chooseRules(config, options.rule);
  const project = openProject(toProjectOptions(target, config));
  refuseEmpty(project, paths);

  const progress = createProgress(io.stderr, options.quiet !== true);
  const onCrash = (error: unknown): void => {
    if (io.env["SLUICE_DEBUG"]) io.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  const run = checkProject(project, { rules, models: [...models, ...config.models], onCrash }, progress);
  progress.clear();

  const sourceLines = (file: string): readonly string[] => project.textOf(target.base + file, 0, Number.MAX_SAFE_INTEGER).split(LINE_BREAK);
  writeReport(renderReport(relocate(run, target.base), rules, { ...options, sourceLines }, io), options.output, io);
  return judge(run, options, config);
}

/** As TypeScript counts lines. */
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/u;

function readConfig(target: Target, options: CheckOptions): Config {
  const config = target.configFile === undefined ? DEFAULT_CONFIG : loadConfig(target.configFile, target.root, builtInRules);
  return { ...config, preset: options.preset ?? config.preset, failOn: options.failOn ?? config.failOn };
}

function chooseRules(config: Config, only: readonly string[] | undefined): readonly Rule[] {
  const known = [...builtInRules, ...config.flows].map((rule) => rule.id);
  const unknown = only?.find((id) => !known.includes(id));
  if (unknown !== undefined) throw new UserError(`There is no rule "${unknown}".`, undefined, suggestName(unknown, known));
  return selectRules(builtInRules, config, only);
}

function toProjectOptions(
  { root, paths }: Target,
  { include, exclude, tsconfig, maxFileBytes }: Config,
): Parameters<typeof openProject>[0] {
  return {
    root,
    ...(paths && { paths }),
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(tsconfig !== undefined && { tsconfig }),
    ...(maxFileBytes !== undefined && { maxFileBytes }),
  };
}

function refuseEmpty(project: Project, paths: readonly string[]): void {
  if (project.files.length > 0 || project.notices.length > 0) return;
  const where = paths.length === 0 ? "in this folder" : `in ${paths.map((path) => `"${path}"`).join(", ")}`;
  throw new UserError(
    `There is no TypeScript or JavaScript file ${where}.`,
    undefined,
    "Check the path, .gitignore, and include and exclude in sluice.config.json.",
  );
}

function writeReport(text: string, output: string | undefined, io: Io): void {
  if (output === undefined) {
    io.stdout.write(text);
    return;
  }
  const file = resolve(io.cwd, output);
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(
      `The report cannot be written to ${relative(io.cwd, file)} (${(error as NodeJS.ErrnoException).code ?? "unknown error"}).`,
      undefined,
      "Name a file in a folder that exists.",
    );
  }
}

function judge(run: Run, options: CheckOptions, config: Config): ExitCode {
  if (run.notices.some((notice) => notice.kind === "internal")) return ExitCode.Internal;
  const isIncomplete = options.strictCoverage === true && run.notices.length > 0;
  if (isIncomplete || run.coverage.files === 0) return ExitCode.Usage;
  const limit = SEVERITIES.indexOf(config.failOn);
  return run.findings.some((finding) => SEVERITIES.indexOf(finding.severity) <= limit) ? ExitCode.Findings : ExitCode.Clean;
}
