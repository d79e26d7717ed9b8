import { methodOf } from "../link/program.ts";
import { isCallable, stepMember, type Propagator, type State } from "../resolve/automaton.ts";
import { borrowedMethod } from "./borrowed-methods.ts";
import { callStateOf, moduleOf, type SolveState } from "./state.ts";
import type { Instance, CallSite } from "./tracking.ts";

/** All propagators of a state. */
export function propagatorsOf(external: State): readonly Propagator[] {
  return external.also.length === 0 ? external.propagators : [external, ...external.also].flatMap((item) => item.propagators);
}

/** What models say of methods of this name, whatever the receiver. */
export function builtinOf(state: SolveState, instance: Instance, call: number): readonly State[] {
  const module = moduleOf(state, instance);
  const name = methodOf(module.facts, call);
  if (name === undefined) return [];
  const named = stepMember(state.automaton.anyReceiver, name);
  return named.length > 0 ? named : borrowedMethod(state, module, instance, call);
}

/** What models say of the callbacks of a call; of an unknown function, what any may do. */
export function callbackPropagators(state: SolveState, site: CallSite): readonly Propagator[] {
  const known = callStateOf(site.instance, site.call);
  const modelled = known.externals.length > 0 ? known.externals : builtinOf(state, site.instance, site.call);
  const found = modelled.flatMap(propagatorsOf);
  return found.length > 0 || modelled.some(isCallable) ? found : UNKNOWN_CALLBACKS;
}

const BARE = { rest: false, inner: undefined, isMade: false, fields: [], below: [] } as const;
const PLAIN = { filter: undefined, unless: undefined, isText: false, clears: [], isSlice: false } as const;

/** What an unknown function may do with its callbacks: hand them its data, give back what they return. */
export const UNKNOWN_CALLBACKS: readonly Propagator[] = [
  { ...PLAIN, from: { ...BARE, base: "any", callback: "return" }, to: { ...BARE, base: "call", callback: undefined } },
  { ...PLAIN, from: { ...BARE, base: "this", callback: undefined }, to: { ...BARE, base: "any", callback: 0 } },
];
