import type { Inventory, Run } from "@sluice/core";
import { printJson } from "./json-text.ts";
import { describeMap } from "./map-document.ts";
import type { ReportOptions } from "./reporter.ts";

/** The map as JSON, in Sluice's own terms: `schema/sluice.map.schema.json` of the command describes it. */
export function reportMapJson(inventory: Inventory, run: Run, options: ReportOptions): string {
  return printJson(describeMap(inventory, run, options));
}
