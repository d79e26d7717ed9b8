import type { Setting } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { Op } from "../ir.ts";
import { calleeText, locateCall } from "../link/locate.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { createBounds } from "./bounds.ts";
import { calleesOf } from "./calls.ts";
import { askedBy, decides, MAX_DEPTH } from "./endless-loops.ts";
import { frameworkOf } from "./framework.ts";

/**
 * Functions that ask a language model which has tools and call themselves as long as it asks for some, without counting: each call is a round of a loop
 * that nothing else bounds.
 */
export function findEndlessRecursions(input: AnalysisInput, state: SolveState): readonly Setting[] {
  const bounds = createBounds(state);
  const found = new Map<string, Setting>();
  for (const instance of askers(state)) {
    const again = recursionIn(state, instance);
    if (again === undefined || bounds.isBounded(instance, 0)) continue;
    const module = moduleOf(state, instance);
    const asked = askedIn(state, instance, again);
    if (asked === undefined) continue;
    const location = locateCall(module.facts, again);
    found.set(`${location.file}:${location.start.line}`, {
      kind: "unbounded-steps",
      location,
      text: calleeText(module.facts, again, input.textOf),
      label: "it calls itself, and no round is the last",
      framework: frameworkOf(state.program, module, asked),
      others: [],
    });
  }
  return [...found.values()];
}

/** The functions that ask a language model with tools, themselves or through others. */
function askers(state: SolveState): ReadonlySet<Instance> {
  const found = new Set<Instance>();
  for (const instance of state.instances.all)
    if (instance.fn >= 0 && [...instance.calls.keys()].some((call) => askedBy(state, instance, call, 0) !== undefined)) found.add(instance);
  let last = [...found];
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const callers = last.flatMap(({ callSites }) => callSites.filter(({ role }) => role === CALLEE).map(({ instance }) => instance));
    last = [...new Set(callers)].filter((instance) => instance.fn >= 0 && !found.has(instance));
    for (const instance of last) found.add(instance);
  }
  return found;
}

/** The first call by which a function calls itself. */
function recursionIn({ program }: SolveState, instance: Instance): number | undefined {
  const facts = program.modules[instance.module]?.facts;
  return [...instance.calls.keys()].find(
    (call) =>
      facts?.kind[call] === Op.Call && calleesOf(instance, call).some(({ module, fn }) => module === instance.module && fn === instance.fn),
  );
}

/** The package whose language model, with tools, a function asks and then decides by the answer what to do. */
function askedIn(state: SolveState, instance: Instance, again: number): string | undefined {
  const module = moduleOf(state, instance);
  for (const call of instance.calls.keys()) {
    const name = call === again ? undefined : askedBy(state, instance, call, MAX_DEPTH);
    if (name !== undefined && decides(module, 0, call)) return name;
  }
  return undefined;
}
