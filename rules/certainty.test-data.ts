import { atPreset, type Preset, type Rule } from "@sluice/core";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";

/** How sure a rule is of what it tells. */
export type Certainty = "certain" | "lead" | "nothing";

/** What is certain is told of at once, what is a lead only to whoever reviews, what is nothing never. */
export function certaintyOf(rule: Rule, text: string): Certainty {
  const isTold = (preset: Preset): boolean =>
    analyzeSources({ "tool.ts": text }, { rules: [atPreset(rule, preset)], models }).findings.length > 0;
  if (isTold("recommended")) return "certain";
  return isTold("strict") ? "lead" : "nothing";
}
