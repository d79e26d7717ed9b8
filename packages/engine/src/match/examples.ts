import { isAsSure, lessSure, type Finding, type Rule } from "@sluice/core";
import { examplesAmong } from "../link/examples.ts";

/** A finding in an example is a step less sure, unless the rule's harm is done wherever the file lies. */
export function weighExamples(findings: readonly Finding[], rules: readonly Rule[], files: readonly string[]): readonly Finding[] {
  const isExample = examplesAmong(files);
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return findings.flatMap((finding) => {
    const rule = byId.get(finding.ruleId);
    if (rule?.examples === "as-sure" || !isExample(finding.location.file)) return [finding];
    const confidence = lessSure(finding.confidence);
    return isAsSure(confidence, rule?.least ?? "low") ? [{ ...finding, confidence }] : [];
  });
}
