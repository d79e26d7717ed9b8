import { CALLEE } from "../solve/instances.ts";
import type { SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { SitesOf } from "./effects.ts";
import type { FoundTool } from "./found-tool.ts";
import { functionsGiven } from "./given-functions.ts";
import { MAX_FUNCTIONS } from "./walk.ts";

/** Calls from the function that gives a tool to one that runs it, too. */
const MAX_CALLERS = 4;

/** The functions that give a tool to language models. */
export function giversOf({ givenAt, others }: FoundTool): ReadonlySet<Instance> {
  return new Set([givenAt, ...others.map((other) => other.givenAt)].flat().map(({ instance }) => instance));
}

/** A function, those that run it, those that run these. */
export function* circlesOf(instance: Instance): Generator<readonly Instance[]> {
  const seen = new Set([instance]);
  let circle: readonly Instance[] = [instance];
  for (let calls = 0; calls <= MAX_CALLERS && circle.length > 0; calls++) {
    yield circle;
    circle = circle.flatMap(runnersOf).filter((each) => !seen.has(each) && seen.add(each));
  }
}

/** Who calls a function, or makes it. */
function runnersOf({ callSites, parent }: Instance): readonly Instance[] {
  const callers = callSites.filter(({ role }) => role === CALLEE).map((site) => site.instance);
  return parent && parent.fn > 0 ? [...callers, parent] : callers;
}

/** What runs from a function, what it hands to libraries included: a server runs its handlers once it is asked to. */
export function runFrom(state: SolveState, sitesOf: SitesOf, start: Instance): ReadonlySet<Instance> {
  const found = new Set([start]);
  for (const instance of found) {
    if (found.size > MAX_FUNCTIONS) break;
    for (const { targets } of sitesOf(instance)) for (const target of targets) found.add(target);
    for (const call of instance.calls.keys()) for (const given of functionsGiven(state, instance, call)) found.add(given);
  }
  return found;
}
