import { suggestName } from "@sluice/config";
import { UserError } from "@sluice/core";
import type { Rule } from "@sluice/core";
import { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { loadRules } from "../load-rules.ts";

/** `sluice explain RULE`: what a rule reports, why, how to mend it, and what it cannot see. */
export function explain(id: string, io: Io): ExitCode {
  const rules = loadRules(io.cwd);
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    const known = rules.map((each) => each.id);
    throw new UserError(`There is no rule "${id}".`, undefined, suggestName(id, known));
  }
  io.stdout.write(printRule(rule));
  return ExitCode.Clean;
}

function printRule({ id, title, severity, confidence, preset, flow, cwe, owasp, docs }: Rule): string {
  const references = [...cwe.map((number) => `CWE-${number}`), ...owasp].join(", ");
  return `${id}: ${title}.

Severity ${severity}, confidence ${confidence}, preset ${preset}.
Reports a flow from ${flow.sources.join(" or ")} to ${flow.sinks.join(" or ")}.${references === "" ? "" : `\nReferences: ${references}.`}

${docs.why}

How to mend it: ${docs.fix}

What it cannot see: ${docs.misses}
`;
}
