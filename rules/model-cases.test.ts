import { fileURLToPath } from "node:url";
import { atPreset } from "@sluice/core";
import { models } from "@sluice/models";
import { describeCases } from "@sluice/testkit";
import { rules } from "./index.ts";

// Cases of packages: what their models say, seen by every rule at its widest. They exist so that every row is used; see model-rows.test.ts.
describeCases("models", fileURLToPath(new URL("../packages/models/cases", import.meta.url)), {
  rules: rules.map((rule) => atPreset(rule, "audit")),
  models,
});
