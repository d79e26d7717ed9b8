import type { Rule, Run } from "@sluice/core";
import { reportJson, reportSarif } from "@sluice/report";
import type { Io } from "./io.ts";
import { readVersion } from "./version.ts";

export const FORMATS = ["pretty", "json", "sarif"] as const;
/** The name of a report's form. */
export type Format = (typeof FORMATS)[number];

/** How a report is to look. */
export interface RenderOptions {
  readonly format: Format;
  readonly output?: string;
  readonly color: boolean;
  readonly quiet?: boolean;
  readonly sourceLines: (file: string) => readonly string[] | undefined;
  readonly io: Io;
}

/** The report as text. */
export function renderReport(run: Run, rules: readonly Rule[], options: RenderOptions): string {
  switch (options.format) {
    case "json":
    case "pretty":
      return reportJson(run, rules, { version: readVersion() });
    case "sarif":
      return reportSarif(run, rules, { version: readVersion() });
    default:
      return options.format satisfies never;
  }
}
