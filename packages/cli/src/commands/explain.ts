import { suggestName } from "@sluice/config";
import { describeAim, UserError, type Rule } from "@sluice/core";
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

function printRule(rule: Rule): string {
  const { id, title, severity, confidence, preset, cwe, owasp, docs } = rule;
  const references = [...cwe.map((number) => `CWE-${number}`), ...owasp].join(", ");
  const facts = [
    `Severity ${severity}, confidence ${confidence}, preset ${preset}.`,
    describeAim(rule),
    references === "" ? "" : `References: ${references}.`,
  ].filter((line) => line !== "");
  return `${id}: ${title}.

${facts.join("\n")}

${docs.why}

How to mend it: ${docs.fix}

What it cannot see: ${docs.misses}
`;
}
