import { Op, REGION_WIDTH, RegionKind, NONE as NO_OPERAND } from "../../ir.ts";
import { loadedKey, plainValue, type LinkedModule } from "../../link/program.ts";
import type { Complaining, OfParameter } from "../complaining.ts";
import { moduleOf, type GuardEffect } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { both, MAX_DEPTH, NONE, type Reader } from "./reader.ts";

/** `(text, context) => { if (isBad(text)) context.addIssue(...) }`: what a function that has not complained says of the value, or of a field of it. */
export function readComplaints(reader: Reader, instance: Instance, { value, issue }: Complaining, field: string | undefined): GuardEffect {
  const module = moduleOf(reader.state, instance);
  const { facts } = module;
  const subjects = valuesAt(module, instance.fn, { index: value.index, keys: field === undefined ? value.keys : [...value.keys, field] });
  let effect = NONE;
  for (const callee of valuesAt(module, instance.fn, issue)) {
    for (const call of callsOf(module, instance.fn, callee)) {
      const outcome = onlyOutcome(facts.regions, facts.region[call] ?? 0);
      if (!outcome) continue;
      for (const subject of subjects)
        effect = both(effect, reader.read({ instance, subject, depth: MAX_DEPTH }, outcome.condition, !outcome.isTrue));
    }
  }
  return effect;
}

/** The values of a function that are read of a parameter by these keys. */
function valuesAt(module: LinkedModule, fn: number, { index, keys }: OfParameter): readonly number[] {
  const { facts, entries } = module;
  const param = entries[fn]?.params[index];
  let found: readonly number[] = param === undefined ? [] : [param];
  for (const key of keys) {
    const before = found;
    found = valuesIn(module, fn).filter(
      (at) => facts.kind[at] === Op.Load && loadedKey(facts, at) === key && before.includes(plainValue(facts, facts.x[at] ?? -1)),
    );
  }
  return found;
}

function callsOf(module: LinkedModule, fn: number, callee: number): readonly number[] {
  return valuesIn(module, fn).filter((at) => module.facts.kind[at] === Op.Call && module.facts.x[at] === callee);
}

function valuesIn({ facts }: LinkedModule, fn: number): readonly number[] {
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  return Array.from({ length: end - first }, (_, at) => first + at);
}

/** The condition of a region that lies in no other but the whole of the function. */
function onlyOutcome(regions: Int32Array, region: number): { readonly condition: number; readonly isTrue: boolean } | undefined {
  if (region <= 0) return undefined;
  const [around = 0, condition = NO_OPERAND, kind = 0] = regions.subarray(region * REGION_WIDTH, region * REGION_WIDTH + 3);
  const isBranch = kind === RegionKind.True || kind === RegionKind.False;
  return around === 0 && isBranch && condition !== NO_OPERAND ? { condition, isTrue: kind === RegionKind.True } : undefined;
}
