import { fileURLToPath } from "node:url";
import { models } from "@sluice/models";
import { describeCases } from "@sluice/testkit";
import { rules } from "./index.ts";

const recommended = rules.filter((rule) => rule.preset === "recommended");

// Whole programs, marked like cases. A safe twin has no markers, so nothing may be reported in it.
describeCases("fixtures", fileURLToPath(new URL("../fixtures", import.meta.url)), { rules: recommended, models });
