import { remember } from "@sluice/core";
import { argumentOf, type LinkedModule } from "../../link/program.ts";
import { CALLEE } from "../../solve/instances.ts";
import { moduleOf, type CallOnWay, type SolveState } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";
import { keyOfCall, type Choice, type FunctionValue } from "./choice.ts";
import { choicesOf } from "./choice-table.ts";
import { evaluateBriefly } from "./evaluate.ts";
import { instancesUnder } from "./tool-values.ts";

/** What a call runs in generic code. */
export interface TargetsUnder {
  readonly targets: readonly Instance[];
  /** Whether some of them may run for something else only: of several nothing tells which one it is. */
  readonly isMixed: boolean;
}

/** The functions that a call runs in generic code, of those that it may run for anything: what a choice leaves, on this way to the call. */
export function targetsUnder(
  state: SolveState,
  choice: Choice,
  way: ReadonlyMap<string, CallOnWay>,
  instance: Instance,
  call: number,
  targets: readonly Instance[],
): TargetsUnder {
  if (targets.length < 2) return { targets, isMixed: false };
  const known = remember(remembered, state, () => new Map<string, TargetsUnder>());
  const key = [
    `${choice.numberIn(choicesOf(state))}:${instance.id}:${call}`,
    ...[...way].map(([fn, by]) => `${fn}=${keyOfCall(by)}`),
  ].join();
  return remember(known, key, () => findTargets(state, choicesOf(state).withCallers(choice, way), instance, call, targets));
}

/** By choice, what was found out: a tool is looked at once for each control. */
const remembered = new WeakMap<SolveState, Map<string, TargetsUnder>>();

function findTargets(state: SolveState, choice: Choice, instance: Instance, call: number, targets: readonly Instance[]): TargetsUnder {
  const module = moduleOf(state, instance);
  const known = instance.calls.get(call)?.targets ?? [];
  const left = new Set(targets);
  let isMixed = false;
  for (const role of new Set(known.map((target) => target.role))) {
    const own = known.filter((target) => target.role === role).map((target) => target.instance);
    if (own.length < 2) continue;
    const chosen = chosenAt(state, module, call, role, choice);
    const allowed = own.filter((target) => chosen?.has(target));
    // Where very many values meet, the call graph leaves out some of what a call runs: what it was chosen to run, it does.
    const runs = allowed.length > 0 ? allowed : [...(chosen ?? [])];
    if (runs.length > 0) {
      for (const target of own) if (!chosen?.has(target)) left.delete(target);
      for (const target of runs) left.add(target);
    }
    isMixed ||= runs.length === 0 || runs.length > MAX_CHOSEN;
  }
  return { targets: [...left], isMixed };
}

/** Functions that one element of a table may well have at one place: it was chosen, and yet there are some. */
const MAX_CHOSEN = 3;

/** The activations that stand where a call takes a function: its callee, an argument, a field of one; undefined where that would take long to find out. */
function chosenAt(state: SolveState, module: LinkedModule, call: number, role: string, choice: Choice): ReadonlySet<Instance> | undefined {
  const [base = "", ...fields] = role.split(".");
  const operand =
    role === CALLEE ? module.facts.x[call] : base === "this" ? module.facts.y[call] : argumentOf(module.facts, call, Number(base));
  const functions = evaluateBriefly(state, module, operand ?? -1, fields, choice)?.filter(
    (found): found is typeof found & { readonly value: FunctionValue } => found.value.kind === "function",
  );
  if (!functions) return undefined;
  return new Set(functions.flatMap((found) => instancesUnder(state, found.value, found.choice)));
}
