import type { Rule, Run } from "@sluice/core";
import { reportJson, reportPretty, reportSarif } from "@sluice/report";
import { Chalk, supportsColor } from "chalk";
import type { ChalkInstance } from "chalk";
import type { Io } from "./io.ts";
import { readVersion } from "./version.ts";

/** The form of a report. */
export type Format = "pretty" | "json" | "sarif";

/** How a report is to look. */
export interface RenderOptions {
  readonly format: Format;
  /** Written to a file, so never in colour. */
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly sourceLines: (file: string) => readonly string[] | undefined;
}

/** Columns of a page that nobody's terminal limits. */
const PAGE_WIDTH = 120;

/** The report as text. */
export function renderReport(run: Run, rules: readonly Rule[], options: RenderOptions, io: Io): string {
  const { sourceLines, quiet } = options;
  switch (options.format) {
    case "json":
      return reportJson(run, rules, { version: readVersion() });
    case "sarif":
      return reportSarif(run, rules, { version: readVersion() });
    case "pretty": {
      return reportPretty(run, rules, {
        chalk: chooseChalk(options, io),
        width: chooseWidth(options, io),
        sourceLines,
        isQuiet: quiet === true,
      });
    }
    default:
      return options.format satisfies never;
  }
}

/** Columns of the terminal, where a person reads on one. */
export function chooseWidth({ output }: Pick<RenderOptions, "output">, { stdout }: Io): number {
  return (output === undefined ? stdout.columns : undefined) ?? PAGE_WIDTH;
}

/** Colours on a terminal, unless `--no-color` or NO_COLOR says otherwise; elsewhere only where FORCE_COLOR asks for them. */
export function chooseChalk({ color, output }: Pick<RenderOptions, "color" | "output">, { env, stdout }: Io): ChalkInstance {
  const isRefused = !color || Boolean(env["NO_COLOR"]) || output !== undefined;
  const isWanted = stdout.isTTY === true || Boolean(env["FORCE_COLOR"]);
  return new Chalk({ level: isRefused || !isWanted || supportsColor === false ? 0 : supportsColor.level });
}
