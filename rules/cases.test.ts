import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { atPreset } from "@sluice/core";
import { models } from "@sluice/models";
import { describeCases, describeInvariants } from "@sluice/testkit";
import { rules } from "./index.ts";

// Every rule that most teams run is run on every case, so cross-talk shows.
for (const { id } of rules) {
  const folder = fileURLToPath(new URL(`./${id}/cases`, import.meta.url));
  const knowledge = { rules: rules.filter((rule) => rule.id === id || rule.preset === "recommended"), models };
  describeCases(id, folder, knowledge);
  describeInvariants(`${id}, edited without effect`, folder, knowledge);
}

// What only a wider preset reports is run at that preset, with the rule alone: the others are no business of these cases.
for (const rule of rules) {
  const folder = fileURLToPath(new URL(`./${rule.id}/wider-cases`, import.meta.url));
  if (!rule.flow.widened || !existsSync(folder)) continue;
  const knowledge = { rules: [atPreset(rule, rule.flow.widened.preset)], models };
  describeCases(`${rule.id}, widened`, folder, knowledge);
  describeInvariants(`${rule.id}, widened, edited without effect`, folder, knowledge);
}
