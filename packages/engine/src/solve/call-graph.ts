import { Op } from "../ir.ts";
import type { LinkedModule } from "../link/program.ts";
import type { CallGraphView, Definition } from "../resolve/definitions.ts";
import { definitionsAt } from "../resolve/definitions.ts";
import type { RelativePath } from "../resolve/automaton.ts";
import { argumentOf } from "../link/program.ts";
import { CALLEE } from "./instances.ts";
import type { SolveState } from "./state.ts";

/** The settled call graph, context-insensitively: what walking back from a use needs. */
export function callGraphView(state: SolveState): CallGraphView {
  const moduleAt = (index: number): LinkedModule => state.program.modules[index] as LinkedModule;
  return {
    targetsOf: (module, call) => {
      const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
      const targets = instances.flatMap((instance) => (instance.calls.get(call)?.targets ?? []).filter((target) => target.role === CALLEE));
      const functions = new Map(targets.map(({ instance }) => [`${instance.module}:${instance.fn}`, { module: moduleAt(instance.module), fn: instance.fn }]));
      return [...functions.values()];
    },
    callersOf: (module, fn) => {
      const sites = state.instances.of(module.index, fn).flatMap((instance) => instance.callSites);
      const calls = sites.filter((site) => site.role === CALLEE && moduleAt(site.instance.module).facts.kind[site.call] === Op.Call);
      const unique = new Map(calls.map((site) => [`${site.instance.module}:${site.call}`, { module: moduleAt(site.instance.module), call: site.call }]));
      return [...unique.values()];
    },
  };
}

/** What stands at a path from a call: an argument or its fields. Empty where the call has no such argument. */
export function definitionsFrom(state: SolveState, module: LinkedModule, call: number, path: RelativePath): readonly Definition[] {
  const operand = operandAt(module, call, path);
  return operand === undefined ? [] : definitionsAt(state.program, module, operand, path.fields, callGraphView(state));
}

/** The operand at the base of a path. */
export function operandAt(module: LinkedModule, call: number, path: RelativePath): number | undefined {
  if (path.base === "this") return module.facts.y[call];
  return typeof path.base === "number" ? argumentOf(module.facts, call, path.base) : undefined;
}
