import { Entry, Op } from "../ir.ts";
import { listOf } from "../link/program.ts";
import { closure, isCallable, type State } from "../resolve/automaton.ts";
import { EdgeSet } from "./edge-set.ts";
import { EACH, keysOf, REJECTION, type FieldPath } from "./paths.ts";
import type { SolveState } from "./state.ts";
import { STEP, type Anchor, type Edge, type Fact, type Instance, type Tag, type Via } from "./tracking.ts";
import { usePaths } from "./used-rows.ts";

/** Adds a fact to a place, unless it is known there or follows from what is. Returns the new edge. */
export function propagate(
  state: SolveState,
  instance: Instance,
  place: number,
  arrived: Fact,
  tag: Tag,
  from: Edge | undefined,
  via: Via = STEP,
): Edge | undefined {
  const fact =
    arrived.except && !isSameObject(state, instance, place, via) ? state.facts.fact(arrived.atom, arrived.path, arrived.cleared) : arrived;
  if (fact.atom.kind === "taint" && (fact.cleared & state.kinds.all) === state.kinds.all) return undefined;
  let known = instance.places.get(place);
  if (!known) {
    known = new EdgeSet();
    instance.places.set(place, known);
  }
  if (known.has(fact, tag) || isImplied(state, instance, place, fact, tag, from) || isBeyondBudget(state, known, fact, instance))
    return undefined;
  if (state.edgeCount >= state.budget.facts) {
    state.exhausted = true;
    return undefined;
  }
  const edge: Edge = { id: state.edgeCount, instance, place, fact, tag, from, via };
  known.add(edge);
  state.edgeCount++;
  const part = state.parts[instance.module];
  if (fact.of) known.ofKnownClass++;
  else if (part) part.edgeCount++;
  state.queue.push(edge);
  recordSources(state, edge);
  return edge;
}

/** Whether what arrives at a place is the object that set out, or a copy of its fields: not a field of it, and nothing that was made of it. */
function isSameObject(state: SolveState, { module, fn }: Instance, place: number, via: Via): boolean {
  if (via.kind === "enter" || via.kind === "return" || place < 0 || fn < 0) return true;
  return via.kind !== "through" && SAME.has(state.program.modules[module]?.facts.kind[place] ?? -1);
}

const SAME: ReadonlySet<number> = new Set([
  ...[Op.Param, Op.Phi, Op.Pi, Op.Post, Op.Typed, Op.Await, Op.Logical, Op.CellRead, Op.Object, Op.Store, Op.Rest, Op.Return],
]);

/** A value of a library: what models say of it, the call where it came from, and where in a value it lies. */
interface LibraryValue {
  readonly state: State;
  readonly anchor: Anchor | undefined;
  readonly path?: FieldPath;
}

/** Adds a value of a library to a place: in the calls in which `from` holds, in all without it. */
export function propagateExternal(state: SolveState, instance: Instance, place: number, value: LibraryValue, from?: Edge): void {
  if (isInert(value.state)) return;
  const fact = state.facts.fact(state.facts.external(value.state, value.anchor), value.path ?? state.paths.empty);
  propagate(state, instance, place, fact, from?.tag ?? state.rootTag, from);
}

/** A library value of which no model says anything further, such as a digest. */
function isInert(external: State): boolean {
  return closure(external).every(
    (item) =>
      item.members.size === 0 &&
      item.edges.size === 0 &&
      item.patterns.length === 0 &&
      item.sources.length === 0 &&
      item.schemas.length === 0 &&
      item.callRows.length === 0 &&
      !isCallable(item),
  );
}

/**
 * Functions, objects and library values are followed into object graphs only so far: a few fields deep, never through the same field a third time.
 * Where very many facts meet at one place, those inside its fields are dropped, taint included: the run says at how many places.
 */
function isBeyondBudget(state: SolveState, known: EdgeSet<Edge>, { atom, path }: Fact, { module }: Instance): boolean {
  const isTaint = atom.kind === "taint";
  if (!isTaint && (path.length > MAX_SHAPE_DEPTH || (path.tail !== undefined && hasKey(path.tail, path.head)))) return true;
  if (isTaint && path.length === 0) return false;
  const { edgeCount, shapeCount, crowdedAfter } = state.parts[module] ?? state;
  const halvings = Math.floor((edgeCount - (isTaint ? shapeCount : 0)) / crowdedAfter);
  const room = Math.max((isTaint ? state.budget.taintsPerPlace : state.budget.valuesPerPlace) >> halvings, MIN_ROOM);
  // What lies near the top of a value is worth more than what lies deep in its fields: it has more room.
  const size = known.list.length - Math.min(known.ofKnownClass, MAX_CLASSES * room);
  if (size < (isTaint ? roomForTaint(room, path) : path.tail ? room : NEAR * room)) return false;
  state.crowdedPlaces.add(known);
  return true;
}

function roomForTaint(room: number, path: FieldPath): number {
  return path.length > 1 ? room : NEAR * room;
}

/** How many times more room there is for what a value as a whole may be, or for data in its fields, than for what lies deeper. */
const NEAR = 4;

/** How many times the room the same data may take for objects of other classes. */
const MAX_CLASSES = 16;

const MAX_SHAPE_DEPTH = 4;
/** However large a program is. */
const MIN_ROOM = 12;

/** Whether a path goes through a field twice already. */
function hasKey(path: FieldPath, key: string): boolean {
  let times = 0;
  for (let at: FieldPath | undefined = path; at.tail; at = at.tail) if (at.head === key && key !== EACH) times++;
  return times > 1;
}

/**
 * A fact that holds in every call, taints the whole value, or is harmful for more sinks makes a narrower one superfluous. What is written out under a key of
 * its own, `{ system: text, ...rest }`, is mended there, and not where the rest is spread: it stays.
 */
function isImplied(state: SolveState, instance: Instance, place: number, fact: Fact, tag: Tag, from: Edge | undefined): boolean {
  const known = instance.places.get(place);
  if (!known || known.list.length === 0) return false;
  if (tag !== state.rootTag && known.has(fact, state.rootTag)) return true;
  for (const wider of (fact.wider ??= widerThan(state, fact)))
    if (holds(state, known, wider, tag) && (wider.path === fact.path || !isOwnEntry(state, instance, place, from))) return true;
  return false;
}

/** Whether a value stands under a key of an object literal beside what is spread into it. */
function isOwnEntry(state: SolveState, { module }: Instance, place: number, from: Edge | undefined): boolean {
  const facts = state.program.modules[module]?.facts;
  if (!from || facts?.kind[place] !== Op.Object) return false;
  const list = listOf(facts, place);
  if (!list.some((entry, index) => index % 3 === 0 && entry === Entry.Spread)) return false;
  return list.some((operand, index) => index % 3 === 2 && operand === from.place && list[index - 2] === Entry.Property);
}

/** The same data as the whole value, which is not what a promise was rejected with, and as harmful as it began. */
function widerThan({ facts, paths, startsAs }: SolveState, { atom, path, cleared, of, except }: Fact): readonly Fact[] {
  if (atom.kind !== "taint") return [];
  const least = startsAs.get(atom.source) ?? 0;
  return [
    ...(path.length > 0 && !keysOf(path).includes(REJECTION) ? [facts.fact(atom, paths.empty, cleared)] : []),
    ...(cleared === least ? [] : [facts.fact(atom, path, least)]),
    ...(of || except ? [facts.fact(atom, path, cleared)] : []),
  ];
}

function holds(state: SolveState, known: EdgeSet<Edge>, fact: Fact, tag: Tag): boolean {
  return known.has(fact, tag) || (tag !== state.rootTag && known.has(fact, state.rootTag));
}

/** Remembers where a library value first appears with which, as models say, data comes in. */
function recordSources(state: SolveState, edge: Edge): void {
  const { instance, place, fact, from, via } = edge;
  const origin = via.kind === "return" ? via.exit : from;
  if (fact.atom.kind !== "external" || origin?.fact.atom === fact.atom) return;
  for (const item of closure(fact.atom.state)) {
    usePaths(state.use, item);
    for (const { row, schema, name, isBounded } of item.sources) {
      state.sources.push({ instance, place, path: fact.path, row, schema, name, isBounded, state: item, anchor: fact.atom.call, edge });
    }
  }
}
