import type { AnalysisInput, Budget, UsedRow } from "../analysis.ts";
import type { ClassGraph } from "../link/classes.ts";
import type { KeyParameters } from "../link/key-parameters.ts";
import type { MeetingOracle } from "../link/processes.ts";
import type { LinkedModule, Program } from "../link/program.ts";
import type { Automaton, State } from "../resolve/automaton.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import type { InterpreterRow, LiteralRow, SourceRow, SinkRow, TextRow } from "@sluice/core";
import type { Complaining } from "./complaining.ts";
import type { EdgeSet } from "./edge-set.ts";
import type { FactTable } from "./facts.ts";
import type { InstanceTable } from "./instances.ts";
import type { KindBits } from "./kind-bits.ts";
import type { ProgramPart } from "./program-parts.ts";
import type { FieldPath, PathTable } from "./paths.ts";
import type { SettledCallbacks } from "./settled-callbacks.ts";
import type { Anchor, Atom, CallSite, CallState, Edge, Exit, Fact, Instance, ReceiverClass, Tag } from "./tracking.ts";

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

/** A sink that what a function gives back is, or that lies in fields of it. */
export interface ResultSink {
  readonly row: SinkRow;
  readonly fields: readonly string[];
}

/** A tainted value at a modelled sink. */
export interface SinkHit {
  readonly edge: Edge;
  readonly call: number;
  readonly row: SinkRow;
  readonly option: RelativePath | undefined;
  /** The way that is to be told, where not any will do. */
  readonly trace?: readonly Edge[];
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

/** A function of the project as a value. */
export type FunctionAtom = Extract<Atom, { kind: "function" }>;
/** A class of the project as a value. */
export type ClassAtom = Extract<Atom, { kind: "class" }>;

/** What lower layers of the solver ask of higher ones. */
interface Hooks {
  /** A callback that a library calls gives something back. */
  readonly onCallbackReturn: (state: SolveState, site: CallSite, exit: Exit, tag: Tag, from: Edge | undefined) => void;
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
  /** What a condition that turned out so says of a value that it may be about. */
  readonly ofCondition: (instance: Instance, value: number, condition: number, isTrue: boolean) => GuardEffect;
  readonly ofCall: (instance: Instance, call: number, argument: number) => GuardEffect;
  /** What the callback in `role` of a call, having returned something true, says of its first parameter, or of a field of it. */
  readonly ofFilter: (instance: Instance, call: number, role: string, field: string | undefined) => GuardEffect;
  /** What a function, having returned something true, says of its first parameter, or of a field of it. */
  readonly ofPredicate: (instance: Instance, field?: string) => GuardEffect;
  /** What a function that has not said that something is wrong says of what it looks at, or of a field of that. */
  readonly ofComplaints: (instance: Instance, complaining: Complaining, field?: string) => GuardEffect;
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

/** A part of a match, and what the pattern leaves of harm in it. */
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
  /** Whether a URL is clean only because its host is reached by everybody: whose it is, nobody has checked. */
  readonly isPublic?: true;
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
  /** By the index of a module the part of the program that it belongs to, where that has room of its own. */
  readonly parts: readonly (ProgramPart | undefined)[];
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
  /** The same where the value is clean, for sinks that are told by what stands first: addresses. */
  readonly cleanHits: SinkHit[];
  /** By the instance and the call of `bind`: where what it gave is called. */
  readonly boundCalls: Map<string, CallSite[]>;
  /** Sinks that what a function gives back goes into. */
  readonly resultSinks: Map<Instance, ResultSink[]>;
  /** What models say of the functions in what a handler gives back. */
  /** What models say of handlers that the solver keeps apart by who runs them, by function: a library that keeps one runs it elsewhere, with the same. */
  readonly keptHandlers: Map<string, { readonly anchor: Anchor; readonly handler: State }[]>;
  readonly returnedHandlers: Map<Instance, readonly { readonly anchor: Anchor; readonly start: State }[]>;
  /** Tainted values that went into a schema which says whether they are what they should be. */
  readonly validated: Edge[];
  /** Which files a glob means. */
  readonly compileGlob: AnalysisInput["compileGlob"];
  /** Asks a type checker what a call's method is; undefined where there is none. */
  readonly askMethod: ((state: SolveState, instance: Instance, call: number) => readonly State[]) | undefined;
  readonly keyParameters: KeyParameters;
  readonly higherOrder: (module: number, fn: number) => boolean;
  /** Whether what a method does depends on the class of its object, and on no function that it is given: see `findTemplateMethods`. */
  readonly isTemplate: (module: number, fn: number) => boolean;
  /** Whether a class that extends this one has a method of this name. */
  readonly isLeftToSubclasses: (cls: ReceiverClass, name: string) => boolean;
  /** The class of the project that a class extends, if it is one. */
  readonly superclassOf: (atom: ClassAtom) => ClassAtom | undefined;
  readonly hasKin: ClassGraph["hasKin"];
  /** Classes of the project that implement an interface, or extend a class, of a module. */
  readonly implementers: ClassGraph["implementers"];
  /** Whether objects of a class that one module has may come to another one. */
  readonly mayMeet: MeetingOracle;
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
  /** Whether who calls whom is settled for good: taint adds no callee. */
  hasSettled: boolean;
  /** What was asked of callbacks; absent while taint runs. Shared by all that look at the state from somewhere. */
  readonly callbacks: { settled: SettledCallbacks | undefined };
  /** Set once functions and library values are settled and taint runs. */
  guards: GuardOracle | undefined;
  /** By {@link keyOfPlace} of a call: the modules of the project that it loads by a path which is put together while the program runs. */
  readonly loaded: Map<string, readonly LinkedModule[]>;
  /** Places that reached the budget of functions and objects. */
  readonly crowdedPlaces: Set<EdgeSet<Edge>>;
  /** Functions from which more was reached than one walk looks at. */
  readonly cutWalks: Set<Instance>;
  /** Calls that load modules by a path which may lead to more of them than are followed. */
  readonly cutLoads: Set<string>;
  /** What models say of programs that take their words for commands. */
  readonly interpreters: readonly InterpreterRow[];
  edgeCount: number;
  /** How many facts other than data functions write into variables around them, told apart by calls. */
  outerExitCount: number;
  /** Facts that were there when taint began to run. */
  shapeCount: number;
  tagCount: number;
  exhausted: boolean;
  /** Whether some of what the program's own dispatchers run was left out. */
  cutDispatch: boolean;
}

/** The module of an instance. */
export function moduleOf(state: SolveState, instance: Instance): LinkedModule {
  const module = state.program.modules[instance.module];
  if (!module) throw new Error(`no module ${instance.module}`);
  return module;
}

/** Remembers that data was put into a part of the object that was `object` before. */
export function noteChange(state: SolveState, edge: Edge, object: number): void {
  if (edge.fact.path.length > 0) state.changes.push({ edge, object });
}

/** The facts at a place; those that are added while they are looked at are seen as well. */
export function edgesAt(instance: Instance, place: number): readonly Edge[] {
  return instance.places.get(place)?.list ?? NO_EDGES;
}

const NO_EDGES: readonly Edge[] = [];

/** What is known of a call in an instance; made on first use. */
export function callStateOf(instance: Instance, call: number): CallState {
  let known = instance.calls.get(call);
  if (!known) instance.calls.set(call, (known = { targets: [], externals: [], settles: [] }));
  return known;
}

/** The tag of facts that came into `instance` as `fact` at `place`; `isNew` tells whether this is the first. */
export function tagOf(state: SolveState, instance: Instance, place: number, fact: Fact): { readonly tag: Tag; readonly isNew: boolean } {
  const row = tagsAt(instance, place);
  const known = row.get(fact.id);
  if (known) return { tag: known, isNew: false };
  const tag: Tag = { id: state.tagCount++, owner: instance, place, entry: fact, callers: [], known: new Set(), exits: [] };
  row.set(fact.id, tag);
  return { tag, isNew: true };
}

/** The tag of what begins in a function that came in under a tag. */
export function tagInside(state: SolveState, tag: Tag): Tag {
  return tag.owner && tag.entry ? (tag.inside ??= { ...tag, id: state.tagCount++, entry: undefined }) : tag;
}

/** The tags of what came in at a place, by fact; made on first use. */
export function tagsAt(instance: Instance, place: number): Map<number, Tag> {
  let known = instance.tags.get(place);
  if (!known) instance.tags.set(place, (known = new Map<number, Tag>()));
  return known;
}
