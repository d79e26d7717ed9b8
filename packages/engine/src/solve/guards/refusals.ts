import { RegionKind, type Operand } from "../../ir.ts";
import { isInRegion, regionAt } from "../../link/regions.ts";
import type { LinkedModule } from "../../link/program.ts";
import { isAsync, isDropped } from "../awaits.ts";
import { moduleOf } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { isCallAbout } from "./networks.ts";
import type { Reader } from "./reader.ts";
import { throws } from "./throws.ts";

/** Where a function is left: what comes before it, and the region that it is in. */
export interface Exit {
  readonly at: number;
  readonly region: number;
}

/** The exit that an operation is. */
export function exitAt({ facts }: LinkedModule, at: number): Exit {
  return { at, region: facts.region[at] ?? 0 };
}

/** The end of a function that no `return` has left. */
export function endOf({ facts }: LinkedModule, fn: number): Exit {
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  return { at: end, region: facts.region[first] ?? 0 };
}

/**
 * Whether a function only comes to an exit past a call that throws for addresses nobody outside reaches: `assertPublic(address)`,
 * `for (const { address } of addresses) assertPublic(address)`. `isMeant` says which address that is.
 */
export function isRefusedBefore(reader: Reader, instance: Instance, exit: Exit, isMeant: (operand: Operand) => boolean): boolean {
  const module = moduleOf(reader.state, instance);
  return [...instance.calls.keys()].some(
    (call) =>
      call < exit.at && isOnTheWay(module, call, exit) && isCallAbout(reader, instance, call, isMeant) && mayThrow(reader, instance, call),
  );
}

/** Whether each function that a call runs throws somewhere, and somebody waits for those that give a promise. */
function mayThrow({ state }: Reader, instance: Instance, call: number): boolean {
  const isWaitedFor = !isDropped(moduleOf(state, instance), call);
  const targets = instance.calls.get(call)?.targets ?? [];
  return targets.every((target) => {
    const isLost = !isWaitedFor && isAsync(moduleOf(state, target.instance), target.instance.fn);
    return !isLost && throws(state, target.instance);
  });
}

/** Whether whoever comes to an exit came by an operation, or in every round of a loop before it. */
function isOnTheWay({ facts }: LinkedModule, before: number, exit: Exit): boolean {
  const region = facts.region[before] ?? 0;
  const inner = regionAt(facts, region);
  const outer = inner?.kind === RegionKind.Loop ? inner.around : region;
  return isInRegion(facts, exit.region, outer);
}
