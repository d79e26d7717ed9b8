import type { AnalysisInput, Budget, UsedRow } from "../analysis.ts";
import type { ClassGraph } from "../link/classes.ts";
import type { LinkedModule, Program } from "../link/program.ts";
import { closure, isCallable, type Automaton, type State } from "../resolve/automaton.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import type { LiteralRow, SourceRow, SinkRow, TextRow } from "@sluice/core";
import { usePaths } from "./used-rows.ts";
import type { FactTable } from "./facts.ts";
import type { InstanceTable } from "./instances.ts";
import type { KindBits } from "./kind-bits.ts";
import { EACH, type FieldPath, type PathTable } from "./paths.ts";
import {
  STEP,
  type Atom,
  type Anchor,
  type Fact,
  type Edge,
  type Via,
  type Tag,
  type Port,
  type Instance,
  type CallSite,
  type CallState,
} from "./tracking.ts";

/** A place where a model says that data of a kind comes in; taint is seeded there once all functions are known. */
export interface SourceSite {
  readonly instance: Instance;
  readonly place: number;
  readonly path: FieldPath;
  readonly row: SourceRow;
  readonly schema: RelativePath | undefined;
  readonly name: RelativePath | undefined;
  readonly isBounded: boolean;
  readonly state: State;
  /** The call from which the schema and the name are read. */
  readonly anchor: Anchor | undefined;
  /** How the library value came there. */
  readonly edge: Edge;
}

/** A tainted value at a modelled sink. */
export interface SinkHit {
  readonly edge: Edge;
  readonly call: number;
  readonly row: SinkRow;
  readonly option: RelativePath | undefined;
}

/** A field that says what a literal's other fields are, such as the role of a message. */
export interface Discriminant {
  readonly field: string;
  readonly values: ReadonlySet<string>;
  readonly clears: number;
  readonly row: LiteralRow;
}

/** How texts of a language begin, as what they arrive (a sink kind), and what they are. */
export interface TextSink {
  readonly begins: RegExp;
  readonly within: string;
  readonly bit: number;
  readonly row: SinkRow;
  /** What says so. */
  readonly text: TextRow;
}

/** What the models say of literals, and what was found out of each. */
export interface Literals {
  readonly discriminants: readonly Discriminant[];
  readonly known: Map<number, number>;
  /** The fields that say what the others are: they themselves stay as harmful as they are. */
  readonly fields: ReadonlySet<string>;
}

export type FunctionAtom = Extract<Atom, { kind: "function" }>;
export type ClassAtom = Extract<Atom, { kind: "class" }>;

/** What lower layers of the solver ask of higher ones. */
interface Hooks {
  /** A callback that a library calls gives something back. */
  readonly onCallbackReturn: (state: SolveState, site: CallSite, port: Port, exit: Edge, tag: Tag, from: Edge | undefined) => void;
  /** An instance was made: what it imports and captures must flow in. */
  readonly onNewInstance: (state: SolveState, instance: Instance) => void;
  /** A class of the project extends a library class. */
  readonly onExtend: (state: SolveState, edge: Edge, cls: number, base: State) => void;
}

/** A call by which a walk came to a function. */
export interface CallOnWay {
  readonly module: LinkedModule;
  readonly call: number;
}

/** Data was put into an object; `object` is the value before that. */
interface Change {
  readonly edge: Edge;
  readonly object: number;
}

/** How checks bear on taint; see `solve/guards/guards.ts`. */
export interface GuardOracle {
  readonly ofPi: (instance: Instance, pi: number) => GuardEffect;
  readonly ofCall: (instance: Instance, call: number, argument: number) => GuardEffect;
  /** What the callback in `role` of a call, having returned something true, says of its first parameter, or of a field of it. */
  readonly ofFilter: (instance: Instance, call: number, role: string, field: string | undefined) => GuardEffect;
  /** What a function, having returned something true, says of its first parameter. */
  readonly ofPredicate: (instance: Instance) => GuardEffect;
  /** What a call of `replace` leaves of any text. */
  readonly ofReplacement: (instance: Instance, call: number) => GuardEffect;
  /** What a call that looks for a pattern catches of any text; undefined where nothing is known of it. */
  readonly ofMatch: (instance: Instance, call: number) => MatchedParts | undefined;
  /** Whether a value made of `operand` puts it below the folder below which a check found it. */
  readonly isBelowCheckedRoot: (instance: Instance, value: number, operand: number) => boolean;
}

/** What a match of a pattern consists of. */
export interface MatchedParts {
  /** Where in the result of the call what was caught is found. */
  readonly result: readonly MatchedPart[];
  /** What the parameters of a callback that replaces the match are harmless for: the match, then its groups. */
  readonly parameters: readonly number[];
}

export interface MatchedPart {
  readonly fields: readonly string[];
  /** Bits of sink kinds. */
  readonly cleared: number;
}

/** What a check that held makes a value harmless for. */
export interface GuardEffect {
  /** Bits of sink kinds. */
  readonly clears: number;
  /** Further bits, for a value that is a normalised path. */
  readonly clearsNormalized: number;
  /** Why the check is weaker than it looks. */
  readonly reason: string | undefined;
  /** Folders below which the value was found to lie, though not itself: it is harmless once it is put below one of them. */
  readonly roots: readonly string[];
  /** Which of `/`, `\` and `..` do not occur in the value; `..` also where the value was merely found not to be it. */
  readonly refused: readonly string[];
  /** Whether the value is text: what lies in the fields of an object does not get past the check. */
  readonly isText: boolean;
}

/** Everything that one analysis knows while it runs. */
export interface SolveState {
  readonly program: Program;
  readonly automaton: Automaton;
  readonly budget: Budget;
  /** Told of rows that have an effect. */
  readonly use: (row: UsedRow) => void;
  /** Propagated facts after which room at places is halved. */
  readonly crowdedAfter: number;
  readonly kinds: KindBits;
  readonly literals: Literals;
  readonly texts: readonly TextSink[];
  /** By source kind that a rule names: the bits that its data begins with. */
  readonly startsAs: ReadonlyMap<string, number>;
  readonly facts: FactTable;
  readonly paths: PathTable;
  readonly instances: InstanceTable;
  readonly rootTag: Tag;
  readonly queue: Edge[];
  /** Changes of objects that others may have, too: looked at when all else is done, so that they take no room from what is surer. */
  readonly changes: Change[];
  readonly sources: SourceSite[];
  readonly sinkHits: SinkHit[];
  /** Sinks that what a function gives back goes into. */
  readonly resultSinks: Map<Instance, SinkRow[]>;
  /** What models say of the functions in what a handler gives back. */
  readonly returnedHandlers: Map<Instance, readonly { readonly anchor: Anchor; readonly start: State }[]>;
  /** Tainted values that went into a schema which says whether they are what they should be. */
  readonly validated: Edge[];
  /** Which files a glob means. */
  readonly compileGlob: AnalysisInput["compileGlob"];
  /** Asks a type checker what a call's method is; undefined where there is none. */
  readonly askMethod: ((state: SolveState, instance: Instance, call: number) => readonly State[]) | undefined;
  readonly higherOrder: (module: number, fn: number) => boolean;
  /** The class of the project that a class extends, if it is one. */
  readonly superclassOf: (atom: ClassAtom) => ClassAtom | undefined;
  /** Classes of the project that implement an interface, or extend a class, of a module. */
  readonly implementers: ClassGraph["implementers"];
  /** Numbers of field names: places of `fieldsOf` instances. */
  readonly fieldIds: Map<string, number>;
  /** Library classes that classes of the project extend, by `classId`. */
  readonly extended: Map<string, State[]>;
  readonly hooks: Hooks;
  /** While something is read back from a use: the activation of that use, so that only its own callers count. */
  readonly focus?: Instance | undefined;
  /** Where a walk came to functions by calls that are known: by the index of the module and of the function the call. Nobody else is asked for arguments. */
  readonly way?: ReadonlyMap<string, CallOnWay> | undefined;
  /** Whether functions pass through unknown calls: set when everything that resolves has resolved. */
  settling: boolean;
  /** Set once functions and library values are settled and taint runs. */
  guards: GuardOracle | undefined;
  /** Places that reached the budget of functions and objects. */
  readonly crowdedPlaces: Set<ReadonlyMap<number, Edge>>;
  /** Functions from which more was reached than one walk looks at. */
  readonly cutWalks: Set<Instance>;
  edgeCount: number;
  /** Facts that were there when taint began to run. */
  shapeCount: number;
  tagCount: number;
  exhausted: boolean;
}

/** The module of an instance. */
export function moduleOf(state: SolveState, instance: Instance): LinkedModule {
  const module = state.program.modules[instance.module];
  if (!module) throw new Error(`no module ${instance.module}`);
  return module;
}

/** Adds a fact to a place, unless it is known there or follows from what is. Returns the new edge. */
export function propagate(
  state: SolveState,
  instance: Instance,
  place: number,
  fact: Fact,
  tag: Tag,
  from: Edge | undefined,
  via: Via = STEP,
): Edge | undefined {
  if (fact.atom.kind === "taint" && (fact.cleared & state.kinds.all) === state.kinds.all) return undefined;
  let known = instance.places.get(place);
  if (!known) {
    known = new Map();
    instance.places.set(place, known);
  }
  const key = edgeKey(fact, tag);
  if (known.has(key) || isImplied(state, known, fact, tag) || isBeyondBudget(state, known, fact)) return undefined;
  if (state.edgeCount >= state.budget.facts) {
    state.exhausted = true;
    return undefined;
  }
  const edge: Edge = { id: state.edgeCount, instance, place, fact, tag, from, via };
  known.set(key, edge);
  state.edgeCount++;
  state.queue.push(edge);
  recordSources(state, edge);
  return edge;
}

/**
 * Functions, objects and library values are followed into object graphs only so far: a few fields deep, never through the same field a third time.
 * Where very many facts meet at one place, those inside its fields are dropped, taint included: the run says at how many places.
 */
function isBeyondBudget(state: SolveState, known: ReadonlyMap<number, Edge>, { atom, path }: Fact): boolean {
  const isTaint = atom.kind === "taint";
  if (!isTaint && (path.length > MAX_SHAPE_DEPTH || (path.tail !== undefined && hasKey(path.tail, path.head)))) return true;
  if (isTaint && path.length === 0) return false;
  const halvings = Math.floor((state.edgeCount - (isTaint ? state.shapeCount : 0)) / state.crowdedAfter);
  const room = Math.max((isTaint ? state.budget.taintsPerPlace : state.budget.valuesPerPlace) >> halvings, MIN_ROOM);
  // What lies near the top of a value is worth more than what lies deep in its fields: it has more room.
  if (known.size < (isTaint ? roomForTaint(room, path) : path.tail ? room : NEAR * room)) return false;
  state.crowdedPlaces.add(known);
  return true;
}

function roomForTaint(room: number, path: FieldPath): number {
  return path.length > 1 ? room : NEAR * room;
}

/** How many times more room there is for what a value as a whole may be, or for data in its fields, than for what lies deeper. */
const NEAR = 4;

const MAX_SHAPE_DEPTH = 4;
/** However large a program is. */
const MIN_ROOM = 12;

/** Whether a path goes through a field twice already. */
function hasKey(path: FieldPath, key: string): boolean {
  let times = 0;
  for (let at: FieldPath | undefined = path; at.tail; at = at.tail) if (at.head === key && key !== EACH) times++;
  return times > 1;
}

function edgeKey(fact: Fact, tag: Tag): number {
  return fact.id * 0x400_0000 + tag.id;
}

/** A fact that holds in every call, taints the whole value, or is harmful for more sinks makes a narrower one superfluous. */
function isImplied(state: SolveState, known: ReadonlyMap<number, Edge>, fact: Fact, tag: Tag): boolean {
  if (known.size === 0) return false;
  if (tag !== state.rootTag && known.has(edgeKey(fact, state.rootTag))) return true;
  if (fact.atom.kind !== "taint") return false;
  if (fact.path.length > 0 && holds(state, known, state.facts.fact(fact.atom, state.paths.empty, fact.cleared), tag)) return true;
  const least = state.startsAs.get(fact.atom.source) ?? 0;
  return fact.cleared !== least && holds(state, known, state.facts.fact(fact.atom, fact.path, least), tag);
}

function holds(state: SolveState, known: ReadonlyMap<number, Edge>, fact: Fact, tag: Tag): boolean {
  return known.has(edgeKey(fact, tag)) || (tag !== state.rootTag && known.has(edgeKey(fact, state.rootTag)));
}

/** Remembers that data was put into a part of the object that was `object` before. */
export function noteChange(state: SolveState, edge: Edge, object: number): void {
  if (edge.fact.atom.kind === "taint" && edge.fact.path.length > 0) state.changes.push({ edge, object });
}

/** The facts at a place; those that are added while they are looked at are seen as well. */
export function edgesAt(instance: Instance, place: number): Iterable<Edge> {
  return instance.places.get(place)?.values() ?? [];
}

/** What is known of a call in an instance; made on first use. */
export function callStateOf(instance: Instance, call: number): CallState {
  let known = instance.calls.get(call);
  if (!known) instance.calls.set(call, (known = { targets: [], externals: [], settles: [] }));
  return known;
}

/** The tag of facts that came into `instance` as `fact` at `place`; `isNew` tells whether this is the first. */
export function tagOf(state: SolveState, instance: Instance, place: number, fact: Fact): { readonly tag: Tag; readonly isNew: boolean } {
  let row = instance.tags.get(place);
  if (!row) {
    row = new Map();
    instance.tags.set(place, row);
  }
  const known = row.get(fact.id);
  if (known) return { tag: known, isNew: false };
  const tag: Tag = { id: state.tagCount++, owner: instance, place, entry: fact, callers: [], known: new Set(), exits: [] };
  row.set(fact.id, tag);
  return { tag, isNew: true };
}

/** Adds a value of a library to a place. */
export function propagateExternal(
  state: SolveState,
  instance: Instance,
  place: number,
  path: FieldPath,
  external: State,
  anchor: Anchor | undefined,
  tag: Tag,
  from: Edge | undefined,
): void {
  if (isInert(external)) return;
  propagate(state, instance, place, state.facts.fact(state.facts.external(external, anchor), path), tag, from);
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
