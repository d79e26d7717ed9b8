import { isAsSure, lessSure, type Finding, type Notice, type Rule } from "@sluice/core";

/**
 * Findings as they stand where some files do not parse: nobody runs such a file as it is, so that what was found in the rest of it is less sure, and left out
 * where that is not enough for the rule.
 */
export function doubtBrokenFiles(findings: readonly Finding[], notices: readonly Notice[], rules: readonly Rule[]): readonly Finding[] {
  const broken = new Set(notices.flatMap(({ kind, file }) => (kind === "syntax-error" ? (file ?? []) : [])));
  if (broken.size === 0) return findings;
  const leastOf = new Map(rules.map(({ id, least }) => [id, least ?? "low"]));
  return findings
    .map((finding) => (broken.has(finding.location.file) ? { ...finding, confidence: lessSure(finding.confidence) } : finding))
    .filter(({ ruleId, confidence }) => isAsSure(confidence, leastOf.get(ruleId) ?? "low"));
}
