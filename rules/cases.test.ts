import { fileURLToPath } from "node:url";
import { models } from "@sluice/models";
import { describeCases } from "@sluice/testkit";
import { rules } from "./index.ts";

// Every rule runs on every case, so cross-talk shows.
for (const { id } of rules) describeCases(id, fileURLToPath(new URL(`./${id}/cases`, import.meta.url)), { rules, models });
