import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { atPreset, isFlowRule } from "@sluice/core";
import { models } from "@sluice/models";
import { describeCases, describeInvariants } from "@sluice/testkit";
import { rules } from "./index.ts";

// Every rule of a shape that most teams run is run on every case, so cross-talk shows. What a case of one shape leaves out, such as a log in a case
// about SQL, is no business of it; nor is what a case about one control says of another.
for (const own of rules) {
  const { id } = own;
  const folder = fileURLToPath(new URL(`./${id}/cases`, import.meta.url));
  const knowledge = {
    rules: rules.filter(
      (rule) => rule.id === id || (rule.preset === "recommended" && ["flow", "setting"].some((shape) => shape in rule && shape in own)),
    ),
    models,
  };
  describeCases(id, folder, knowledge);
  describeInvariants(`${id}, edited without effect`, folder, knowledge);
}

// What only a wider preset reports is run at that preset, with the rule alone: the others are no business of these cases.
for (const rule of rules) {
  const folder = fileURLToPath(new URL(`./${rule.id}/wider-cases`, import.meta.url));
  if (!isFlowRule(rule) || !rule.flow.widened || !existsSync(folder)) continue;
  const knowledge = { rules: [atPreset(rule, rule.flow.widened.preset)], models };
  describeCases(`${rule.id}, widened`, folder, knowledge);
  describeInvariants(`${rule.id}, widened, edited without effect`, folder, knowledge);
}
