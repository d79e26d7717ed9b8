import { fileURLToPath } from "node:url";
import { atPreset, isFlowRule } from "@sluice/core";
import { models } from "@sluice/models";
import { describeCases } from "@sluice/testkit";
import { rules } from "./index.ts";

// Cases of packages: what their models say, seen by every rule on flows at its widest. They exist so that every row is used; see model-rows.test.ts.
// What rules on tools, agents and settings make of such a program, is the business of their own cases, and of those on what frameworks call a tool.
describeCases("models", fileURLToPath(new URL("../packages/models/cases", import.meta.url)), {
  rules: rules.filter(isFlowRule).map((rule) => atPreset(rule, "audit")),
  models,
});

describeCases("models of tools and controls", fileURLToPath(new URL("../packages/models/gate-cases", import.meta.url)), {
  rules: rules.filter((rule) => "gate" in rule && rule.preset === "recommended").map((rule) => atPreset(rule, "audit")),
  models,
});
