import { argumentCount, argumentOf, type LinkedModule } from "../link/program.ts";
import { Op, type Operand } from "../ir.ts";
import { isPath } from "../solve/positions.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { CallPlace } from "./call-rows.ts";

/** The functions that a value holds at these fields, each in the activation that it was made in. */
export function functionsHeld(state: SolveState, instance: Instance, operand: Operand, fields: readonly string[]): readonly Instance[] {
  if (operand < 0) return [];
  const found = new Set<Instance>();
  for (const { fact } of edgesAt(instance, operand)) {
    const { atom, path } = fact;
    if (atom.kind !== "function" || !isPath(path, fields)) continue;
    for (const made of state.instances.of(atom.module, atom.fn)) if (made.parent === atom.closure) found.add(made);
  }
  return [...found];
}

/** Of activations those that a call leads to, where functions are told apart by their calls; what a method is called on is the same for all. */
export function runBy(state: SolveState, { instance, call }: CallPlace, activations: readonly Instance[]): readonly Instance[] {
  return activations.filter((each) => {
    const own = state.instances.at(each, instance, call);
    const isMethod = (moduleOf(state, each).entries[each.fn]?.receivers.length ?? 0) > 0;
    return isMethod || own === undefined || own === each;
  });
}

/** The functions that a value of a module holds at these fields, whichever activation it is looked at in. */
export function functionsHeldAnywhere(
  state: SolveState,
  module: LinkedModule,
  operand: Operand,
  fields: readonly string[],
): readonly Instance[] {
  const instances = operand < 0 ? [] : state.instances.of(module.index, module.functionOfValue[operand] ?? 0);
  return [...new Set(instances.flatMap((instance) => functionsHeld(state, instance, operand, fields)))];
}

/**
 * The functions that a call is given, as arguments or in a literal that is written for it: whoever takes functions runs them.
 * What else an object happens to carry is data, such as what a logger is told. Of arguments only those that are taken, if that is said.
 */
export function functionsGiven(
  state: SolveState,
  instance: Instance,
  call: number,
  isTaken: (operand: Operand) => boolean = () => true,
): readonly Instance[] {
  const { facts } = moduleOf(state, instance);
  const found = new Set<Instance>();
  for (let index = 0; index < argumentCount(facts, call); index++) {
    const operand = argumentOf(facts, call, index);
    if (operand === undefined || operand < 0) continue;
    const isLiteral = facts.kind[operand] === Op.Object || facts.kind[operand] === Op.Array;
    const atoms = edgesAt(instance, operand).flatMap(({ fact: { atom, path } }) =>
      atom.kind === "function" && path.length <= (isLiteral ? 1 : 0) ? [atom] : [],
    );
    if (atoms.length === 0 || !isTaken(operand)) continue;
    for (const { module, fn, closure } of atoms)
      for (const made of state.instances.of(module, fn)) if (made.parent === closure) found.add(made);
  }
  return [...found];
}
