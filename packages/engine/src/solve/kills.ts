import { Op } from "../ir.ts";
import { argumentCount, argumentOf, forEachArgument, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { closure, stepMember, type Kill } from "../resolve/automaton.ts";
import { KEY_OF_ARGUMENT } from "../resolve/relative-path.ts";
import { isPutBack } from "./changes.ts";
import { CALLEE } from "./instances.ts";
import { builtinOf } from "./propagators.ts";
import { EACH, type FieldPath } from "./paths.ts";
import { isEmptied } from "./sets.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import type { Edge, Instance } from "./tracking.ts";

/** Whether what lies below this path of a call's receiver (position -1) or argument is gone once the call has returned: `map.delete("a")`, `map.clear()`. */
export function isKilled(state: SolveState, instance: Instance, call: number, position: number, path: FieldPath): boolean {
  if (path.tail === undefined) return false;
  const known = instance.calls.get(call);
  const modelled = known && known.externals.length > 0 ? known.externals.flatMap(closure) : builtinOf(state, instance, call);
  if (!modelled.some(({ kills }) => kills.length > 0)) return false;
  if (known?.targets.some(({ role }) => role === CALLEE)) return false;
  const kill = modelled.flatMap(({ kills }) => kills).find((item) => isMeant(state, instance, call, item, position, path.head));
  if (kill) state.use(kill.row);
  return kill !== undefined || (position === -1 && isEmptied(moduleOf(state, instance), call));
}

/** Whether what an object holds as a whole is gone once its property `key` is written over, or found empty: `url.password = "***"`. */
export function isGoneWith(state: SolveState, edge: Edge, key: string): boolean {
  const { instance, place, fact } = edge;
  const { atom } = fact;
  if (atom.kind !== "taint" || fact.path.length > 0) return false;
  const properties = edgesAt(instance, place).flatMap(({ fact: { atom: of, path } }) =>
    of.kind === "external" && path.length === 0 ? stepMember(of.state, key) : [],
  );
  const kill = properties
    .flatMap(closure)
    .flatMap(({ kills }) => kills)
    .find(({ row, what }) => what.base === "this" && row.of?.includes(atom.source));
  if (!kill || !isMadeOfIt(state, edge) || !hasOnlyWhatItWasMadeOf(moduleOf(state, instance), place, new Set())) return false;
  state.use(kill.row);
  return true;
}

/** Whether an object was made of a whole text, not of one that has other text before it: `new URL(`https://example.com/?key=${key}`)`. */
function isMadeOfIt(state: SolveState, edge: Edge): boolean {
  const { facts } = moduleOf(state, edge.instance);
  for (let at: Edge | undefined = edge, steps = 0; at?.instance === edge.instance && steps < MAX_STEPS; at = at.from, steps++) {
    if (facts.kind[at.place] === Op.Concat && listOf(facts, at.place)[0] !== at.from?.place) return false;
    if (at.via.kind === "enter" || at.via.kind === "return") return true;
  }
  return true;
}

const MAX_STEPS = 60;

/** Whether what was written to an object since it was made is constant: nobody has put into another part what it held. */
function hasOnlyWhatItWasMadeOf(module: LinkedModule, value: number, seen: Set<number>): boolean {
  const { facts } = module;
  if (value < 0 || seen.has(value)) return true;
  seen.add(value);
  switch (facts.kind[value]) {
    case Op.Phi:
      return [...listOf(facts, value)].every((operand) => hasOnlyWhatItWasMadeOf(module, operand, seen));
    case Op.Store:
      return isConstantWrite(module, value) && hasOnlyWhatItWasMadeOf(module, facts.x[value] ?? -1, seen);
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return hasOnlyWhatItWasMadeOf(module, facts.x[value] ?? -1, seen);
    default:
      return true;
  }
}

/** Whether a constant is written, or a property put back that was merely handed to a function, or whose method was called with constants. */
function isConstantWrite({ facts }: LinkedModule, store: number): boolean {
  const value = facts.z[store] ?? -1;
  if (value < -1) return true;
  if (!isPutBack(facts, store) || facts.kind[value] !== Op.Post) return false;
  const [call, position] = [facts.y[value] ?? -1, facts.z[value] ?? 0];
  let isConstant = true;
  forEachArgument(facts, call, (operand) => (isConstant &&= operand < -1));
  return position >= 0 || isConstant;
}

function isMeant(state: SolveState, instance: Instance, call: number, { what, count }: Kill, position: number, head: string): boolean {
  const { facts } = moduleOf(state, instance);
  if (position !== (what.base === "this" ? -1 : what.base) || (count !== undefined && argumentCount(facts, call) !== count)) return false;
  const [field = ""] = what.fields;
  if (!field.startsWith(KEY_OF_ARGUMENT)) return field === EACH || field === head;
  const key = keyOf(facts, argumentOf(facts, call, Number(field.slice(KEY_OF_ARGUMENT.length))) ?? -1);
  return key !== undefined && key === head;
}
