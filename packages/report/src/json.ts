import type { Rule, Run } from "@sluice/core";
import { printJson } from "./json-text.ts";
import type { ReportOptions } from "./reporter.ts";

/** The run as JSON, in Sluice's own terms. `version` changes when a field changes its meaning. */
export function reportJson(run: Run, rules: readonly Rule[], options: ReportOptions): string {
  return printJson({
    version: 1,
    tool: { name: "sluice", version: options.version },
    findings: run.findings,
    notices: run.notices,
    coverage: run.coverage,
    rules: rules.map(({ id, title, severity, confidence, cwe, owasp }) => ({ id, title, severity, confidence, cwe, owasp })),
  });
}
