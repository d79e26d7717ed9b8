import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { argumentOf, keyOf, operandsOf, plainValue, plainValues } from "../link/program.ts";
import { givesPathIn } from "../solve/sanitizer-rows.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";

/**
 * Whether a file's name is one that a file of the same folder says, which the program has named and read: `join(folder, manifest.types)`, where `manifest` was
 * parsed from what `readFileSync(join(folder, "package.json"))` gave. Who chooses the folder chooses no other file there than whoever made it.
 */
export function isNamedByManifest(state: SolveState, instance: Instance, folder: Operand, name: Operand): boolean {
  const { facts } = moduleOf(state, instance);
  const values = alternativesOf(facts, name, MAX_ALTERNATIVES);
  return values.length > 0 && values.every((value) => isOfManifest(state, instance, onlyValue(facts, folder), value));
}

const MAX_ALTERNATIVES = 4;

/** What a variable is, where it is the same on all ways. */
function onlyValue(facts: ModuleFacts, value: Operand): Operand {
  const [only = -1, ...others] = plainValues(facts, value);
  return others.length === 0 ? only : -1;
}

/** `a` and `b` of `a || b`. */
function alternativesOf(facts: ModuleFacts, value: Operand, depth: number): readonly Operand[] {
  return plainValues(facts, value).flatMap((at) =>
    at >= 0 && facts.kind[at] === Op.Logical && depth > 0
      ? [...alternativesOf(facts, facts.x[at] ?? -1, depth - 1), ...alternativesOf(facts, facts.y[at] ?? -1, depth - 1)]
      : [at],
  );
}

/** Whether a value is a field of what was parsed of a file that was read from a folder, by a name that the program writes out. */
function isOfManifest(state: SolveState, instance: Instance, folder: Operand, value: Operand): boolean {
  const { facts } = moduleOf(state, instance);
  if (value < 0 || facts.kind[value] !== Op.Load) return false;
  const parsed = plainValues(facts, holderOf(facts, value)).filter((at) => at >= 0);
  return parsed.length > 0 && parsed.every((call) => isParsed(state, instance, folder, call));
}

/** What a field, or a field of a field, is read of. */
function holderOf(facts: ModuleFacts, value: Operand): Operand {
  let at = value;
  while (at >= 0 && facts.kind[at] === Op.Load) at = plainValue(facts, facts.x[at] ?? -1);
  return at;
}

function isParsed(state: SolveState, instance: Instance, folder: Operand, call: Operand): boolean {
  const { facts } = moduleOf(state, instance);
  const read = facts.kind[call] === Op.Call ? callBehind(facts, argumentOf(facts, call, 0) ?? -1) : -1;
  const hits = state.sinkHits.filter((hit) => hit.row.reads === true && hit.edge.instance === instance && hit.call === read);
  return hits.some(({ edge }) => isBelow(facts, instance, folder, onlyValue(facts, edge.place)));
}

/** The call that gives a value, also where it is waited for. */
function callBehind(facts: ModuleFacts, value: Operand): Operand {
  const at = plainValue(facts, value);
  return at >= 0 && facts.kind[at] === Op.Await ? plainValue(facts, facts.x[at] ?? -1) : at;
}

/** Whether a path leads from a folder to a file that the program names. */
function isBelow(facts: ModuleFacts, instance: Instance, folder: Operand, path: Operand): boolean {
  if (folder < 0 || path < 0 || facts.kind[path] !== Op.Call || !givesPathIn(instance, path)) return false;
  const [first = -1, ...others] = operandsOf(facts, path);
  return onlyValue(facts, first) === folder && others.length > 0 && others.every((part) => keyOf(facts, part) !== undefined);
}
