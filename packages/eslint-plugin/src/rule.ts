import type { Finding, Rule as SluiceRule } from "@sluice/core";
import type { AST, Rule } from "eslint";
import { describeFinding, escapeControls } from "./describe-finding.ts";
import { runFor } from "./lint-run.ts";

/** The ESLint rule that reports one of Sluice's. */
export function createRule({ id, title, preset }: SluiceRule): Rule.RuleModule {
  return reportFindings(title, preset === "recommended", (finding) => finding.ruleId === id);
}

/** The ESLint rule that reports the flows which `sluice.config.json` declares, since ESLint has to know every rule by name beforehand. */
export function createProjectRule(rules: readonly SluiceRule[]): Rule.RuleModule {
  const known = new Set(rules.map(({ id }) => id));
  return reportFindings("A flow that the project forbids in sluice.config.json", true, (finding) => !known.has(finding.ruleId));
}

function reportFindings(description: string, recommended: boolean, isWanted: (finding: Finding) => boolean): Rule.RuleModule {
  return {
    meta: {
      type: "problem",
      docs: { description, recommended },
      schema: [],
      messages: { finding: "{{text}}", failure: "{{text}}" },
    },
    create: (context) => ({
      Program: () => {
        const run = runFor(context);
        const failure = run.takeFailure();
        if (failure !== undefined) context.report({ loc: FIRST_LINE, messageId: "failure", data: { text: escapeControls(failure) } });
        for (const finding of run.findings) {
          if (isWanted(finding)) context.report({ loc: toRange(finding), messageId: "finding", data: { text: describeFinding(finding) } });
        }
      },
    }),
  };
}

const FIRST_LINE = { line: 1, column: 0 };

/** ESLint counts columns from 0. */
function toRange({ location: { start, end } }: Finding): AST.SourceLocation {
  return { start: { line: start.line, column: start.column - 1 }, end: { line: end.line, column: end.column - 1 } };
}
