import type { Rule, Run } from "@sluice/core";

/** What a machine-readable report has to know besides the run. */
export interface ReportOptions {
  /** The version of Sluice. */
  readonly version: string;
}

/** Turns a run into text that ends with a line break. `rules` are those that ran, with the severities that they ran with. */
export type Reporter<Options = ReportOptions> = (run: Run, rules: readonly Rule[], options: Options) => string;
