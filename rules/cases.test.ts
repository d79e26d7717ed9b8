import { fileURLToPath } from "node:url";
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
