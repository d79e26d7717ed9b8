import type { FlowRule } from "@sluice/core";

/** What a rule must have besides what a test is about. */
export const SOME_RULE: Omit<FlowRule, "flow"> = {
  id: "test-rule",
  title: "",
  severity: "high",
  confidence: "high",
  cwe: [],
  owasp: [],
  preset: "recommended",
  since: "0.1.0",
  message: "",
  docs: { why: "", fix: "", misses: "" },
};
