import { compareLocations, type Finding } from "@sluice/core";
import { fingerprintOf } from "./fingerprint.ts";

/** All findings by place, then rule. Equal code twice in a file has equal fingerprints; they are numbered in that order. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return tellApart([...findings].sort((a, b) => compareLocations(a.location, b.location) || (a.ruleId < b.ruleId ? -1 : 1)));
}

function tellApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: fingerprintOf([finding.fingerprint, String(count)]) };
  });
}
