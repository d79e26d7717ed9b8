import { remember } from "@sluice/core";
import type { Constant } from "../ir.ts";
import { readAt } from "../link/definitions.ts";
import { constantOf } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import { nameAt } from "./named-parameters.ts";
import { moduleOf, type SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** By activation and operand: a walk back is asked for once, when who calls whom is settled. */
const known = new WeakMap<Instance, Map<number, ReadonlySet<string> | undefined>>();

/**
 * Every text that a computed key may be: a parameter that each caller gives a name to, an element of a list of names. Undefined where nobody can tell,
 * and as long as it is not settled who calls whom.
 */
export function knownKeys(state: SolveState, instance: Instance, operand: number): ReadonlySet<string> | undefined {
  if (!state.guards || operand < 0) return undefined;
  const keys = remember(known, instance, () => new Map<number, ReadonlySet<string> | undefined>());
  if (!keys.has(operand)) keys.set(operand, readKeys(state, instance, operand));
  return keys.get(operand);
}

function readKeys(state: SolveState, instance: Instance, operand: number): ReadonlySet<string> | undefined {
  // Nobody calls the activation for callers without a name: then it stands for all of them.
  const view = instance.callSites.length > 0 ? callGraphView({ ...state, focus: instance }) : callGraphView(state);
  const { definitions, isOpen } = readAt(state.program, moduleOf(state, instance), operand, [], view);
  if (isOpen || definitions.length === 0) return undefined;
  const names = definitions.map(({ module, operand: at, rest }) => (rest ? undefined : nameOf(constantOf(module.facts, at))));
  return names.every((name) => name !== undefined) ? new Set(names) : undefined;
}

function nameOf(constant: Constant | undefined): string | undefined {
  return typeof constant === "string" || typeof constant === "number" ? String(constant) : undefined;
}

/** The one key of a read or a write, written out or known: see {@link knownKeys}. */
export function keyAt(state: SolveState, instance: Instance, operand: number): string | undefined {
  const named = nameAt(state, instance, operand);
  if (named !== undefined) return named;
  const keys = knownKeys(state, instance, operand);
  return keys?.size === 1 ? [...keys][0] : undefined;
}
