import { fileURLToPath } from "node:url";
import { atPreset, isFlowRule, SINK_KINDS, type FlowRule, type SinkKindInfo } from "@sluice/core";
import { models } from "@sluice/models";
import { describeCases } from "@sluice/testkit";
import { rules } from "./index.ts";

// Cases of packages: what their models say, seen by every rule on flows at its widest. They exist so that every row is used; see model-rows.test.ts.
// What rules on tools, agents and settings make of such a program, is the business of their own cases, and of those on what frameworks call a tool.
describeCases("models", fileURLToPath(new URL("../packages/models/cases", import.meta.url)), {
  rules: rules.filter((rule) => isFlowRule(rule) && hasRowsOfItsOwn(rule)).map((rule) => atPreset(rule, "audit")),
  models,
});

describeCases("models of tools and controls", fileURLToPath(new URL("../packages/models/gate-cases", import.meta.url)), {
  rules: rules.filter((rule) => "gate" in rule && rule.preset === "recommended").map((rule) => atPreset(rule, "audit")),
  models,
});

/** Kinds that are wherever another kind is have no rows: their rule would repeat what others say of every case. */
function hasRowsOfItsOwn({ flow }: FlowRule): boolean {
  const infos: Readonly<Record<string, SinkKindInfo>> = SINK_KINDS;
  return flow.sinks.some((kind) => infos[kind]?.as === undefined);
}
