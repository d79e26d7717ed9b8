import { CallFlag, Op } from "../ir.ts";
import { constantOf, keyOf, listOf, methodOf, type LinkedModule } from "../link/program.ts";
import { stepMember, type State } from "../resolve/automaton.ts";
import { definitionsOf } from "../link/definitions.ts";
import { callGraphView } from "./call-graph.ts";
import { forEachUser } from "./flow.ts";
import { CALLEE } from "./instances.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import type { Edge, Instance } from "./tracking.ts";

/**
 * Sinks that are the language's own, not a library's: a key by which a function is looked up and called, a key under which something is written,
 * the specifier of a dynamic import.
 */

/** Text is the key of a property that is read: a sink when what is read is called. */
export function meetReadKey(state: SolveState, edge: Edge, load: number): void {
  if (!isText(edge) || !isHarmful(state, edge, "dispatch")) return;
  if (isCalled(state, edge.instance, load, MAX_HOPS) && !isSafeTable(state, edge, load)) hit(state, edge, load, "dispatch");
}

/** Text is the key of a property that is written: a sink unless the object is one that was just made for it. */
export function meetWrittenKey(state: SolveState, edge: Edge, store: number): void {
  if (!isText(edge) || !isHarmful(state, edge, "property")) return;
  const { facts } = moduleOf(state, edge.instance);
  if (facts.kind[store] === Op.Store && !isOwnObject(state, edge, store)) hit(state, edge, store, "property");
}

/** Text is written to a property of a name that models speak of, for this object (`location.href`) or whatever the object (`innerHTML`). */
export function meetWrite(state: SolveState, edge: Edge, write: number, key: string): void {
  if (!isText(edge)) return;
  const owners = [state.automaton.anyReceiver, ...librariesAt(state, edge.instance, write)];
  const rows = owners.flatMap((owner) => stepMember(owner, key)).flatMap(({ sinks }) => sinks.map(({ row }) => row));
  for (const row of new Map(rows.map((each) => [each.kind, each])).values())
    if (isHarmful(state, edge, row.kind)) state.sinkHits.push({ edge, call: write, row, option: undefined });
}

/** The library values whose property is written; a literal has none. */
function librariesAt(state: SolveState, instance: Instance, write: number): State[] {
  const { facts } = moduleOf(state, instance);
  if (facts.kind[write] !== Op.Store) return [];
  return [...edgesAt(instance, facts.x[write] ?? -1)].flatMap(({ fact: { atom, path } }) =>
    atom.kind === "external" && path.length === 0 ? [atom.state] : [],
  );
}

/** Text decides which module is loaded, its beginning included. */
export function meetImport(state: SolveState, edge: Edge, call: number): void {
  const module = moduleOf(state, edge.instance);
  const isLoad = ((module.facts.z[call] ?? 0) & (CallFlag.Import | CallFlag.Require)) !== 0;
  if (isLoad && isText(edge) && isHarmful(state, edge, "code") && !hasConstantStart(state, module, edge.place))
    hit(state, edge, call, "code");
}

const MAX_HOPS = 6;

function isText(edge: Edge): boolean {
  return edge.fact.atom.kind === "taint" && edge.fact.path.length === 0;
}

function isHarmful(state: SolveState, edge: Edge, kind: string): boolean {
  const bit = state.kinds.bitOf(kind);
  return bit !== 0 && (edge.fact.cleared & bit) === 0;
}

function hit(state: SolveState, edge: Edge, call: number, kind: string): void {
  state.sinkHits.push({ edge, call, row: { at: "", kind }, option: undefined });
}

/** Whether a value, perhaps after a check or in another variable, or handed back to a caller, is called. */
function isCalled(state: SolveState, instance: Instance, value: number, hops: number): boolean {
  const { facts, uses } = moduleOf(state, instance);
  let found = false;
  forEachUser(uses, value, (user) => {
    if (found || hops === 0) return;
    switch (facts.kind[user]) {
      case Op.Call:
        found = facts.x[user] === value;
        break;
      case Op.Pi:
      case Op.Phi:
      case Op.Typed:
      case Op.Logical:
      case Op.Await:
        found = isCalled(state, instance, user, hops - 1);
        break;
      case Op.Load:
        found = facts.x[user] === value && isBoundCall(keyOf(facts, facts.y[user] ?? -1)) && isCalled(state, instance, user, 1);
        break;
      case Op.Return:
        found = instance.callSites.some((site) => site.role === CALLEE && isCalled(state, site.instance, site.call, hops - 1));
        break;
      default:
    }
  });
  return found;
}

function isBoundCall(key: string | undefined): boolean {
  return key === "call" || key === "apply" || key === "bind";
}

/** A table without a prototype, or a list, has only entries of its own. */
function isSafeTable(state: SolveState, edge: Edge, load: number): boolean {
  const module = moduleOf(state, edge.instance);
  const made = definitionsOf(state.program, module, module.facts.x[load] ?? -1, callGraphView(state));
  return made.length > 0 && made.every(({ module: owner, operand }) => operand >= 0 && hasNoPrototype(owner, operand));
}

function hasNoPrototype({ facts }: LinkedModule, value: number): boolean {
  const list = listOf(facts, value);
  switch (facts.kind[value]) {
    case Op.Array:
      return true;
    case Op.Object:
      return list.some((_, at) => at % 3 === 1 && keyOf(facts, list[at] ?? -1) === "__proto__" && isNull(facts, list[at + 1]));
    case Op.Call:
      return methodOf(facts, value) === "create" && isNull(facts, list[0]);
    default:
      return false;
  }
}

function isNull(facts: LinkedModule["facts"], operand: number | undefined): boolean {
  return operand !== undefined && constantOf(facts, operand) === null;
}

/** An object literal or list that this program made and whose prototype, at worst, is set: nothing else is reached through it. */
function isOwnObject(state: SolveState, edge: Edge, store: number): boolean {
  const module = moduleOf(state, edge.instance);
  const made = definitionsOf(state.program, module, module.facts.x[store] ?? -1, callGraphView(state));
  return made.length > 0 && made.every(({ module: owner, operand }) => operand >= 0 && OWN.has(owner.facts.kind[operand] ?? -1));
}

const OWN: ReadonlySet<number> = new Set([Op.Object, Op.Array]);

function hasConstantStart(state: SolveState, module: LinkedModule, operand: number): boolean {
  const made = definitionsOf(state.program, module, operand, callGraphView(state));
  return (
    made.length > 0 &&
    made.every(({ module: owner, operand: found }) => {
      if (found < 0) return true;
      const { facts } = owner;
      return facts.kind[found] === Op.Concat && keyOf(facts, listOf(facts, found)[0] ?? -1) !== undefined;
    })
  );
}
