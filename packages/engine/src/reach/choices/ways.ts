import type { LinkedModule } from "../../link/program.ts";
import type { Propagator } from "../../resolve/automaton.ts";
import type { RelativePath } from "../../resolve/relative-path.ts";
import { builtinOf, propagatorsOf } from "../../solve/propagators.ts";
import type { SolveState } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";

/** A way through a library function, in one of the activations that call it. */
export interface Way {
  readonly instance: Instance;
  readonly way: Propagator;
}

/** The ways through a call that lead to its result, its receiver or an argument, each once. */
export function waysTo(state: SolveState, module: LinkedModule, call: number, base: RelativePath["base"]): readonly Way[] {
  const found = new Map<Propagator, Way>();
  for (const instance of state.instances.of(module.index, module.functionOfValue[call] ?? 0)) {
    const externals = instance.calls.get(call)?.externals ?? [];
    const modelled = externals.length > 0 ? externals : builtinOf(state, instance, call);
    for (const way of modelled.flatMap(propagatorsOf))
      if (!way.isText && way.to.base === base && way.to.callback === undefined) found.set(way, { instance, way });
  }
  return [...found.values()];
}
