import { remember } from "@sluice/core";
import type { ModuleFacts } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import { isInRegion } from "../link/regions.ts";
import { comparedNames } from "./compared-names.ts";
import type { Site } from "./effects.ts";
import { isOfTable } from "./picks.ts";

/**
 * Whether code that answers for many does something for some of them alone: behind a comparison with a name, by what a table holds, or by one of several
 * functions.
 */
export function isForOne(module: LinkedModule, { call, region, targets }: Site): boolean {
  const { facts } = module;
  if (targets.length > 1 || (targets.length > 0 && isOfTable(module, call))) return true;
  return namedRegions(facts).some((named) => isInRegion(facts, region, named));
}

function namedRegions(facts: ModuleFacts): readonly number[] {
  return remember(known, facts, () => [...new Set(comparedNames(facts).map(({ region }) => region))]);
}

const known = new WeakMap<ModuleFacts, readonly number[]>();
