import { fileURLToPath } from "node:url";
import { models } from "@sluice/models";
import { describeCases, describeInvariants } from "@sluice/testkit";
import { rules } from "./index.ts";

// Every rule runs on every case, so cross-talk shows.
for (const { id } of rules) {
  const folder = fileURLToPath(new URL(`./${id}/cases`, import.meta.url));
  describeCases(id, folder, { rules, models });
  describeInvariants(`${id}, edited without effect`, folder, { rules, models });
}
