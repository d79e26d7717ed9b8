import {
  remember,
  type AgentControl,
  type AgentRow,
  type ControlRow,
  type EffectRow,
  type EntryPointRow,
  type GuardRow,
  type KillRow,
  type FreshRow,
  type LimitRow,
  type PropagatorRow,
  type RecordRow,
  type ServerRow,
  type SanitizerRow,
  type SchemaMeaning,
  type SettingRow,
  type SettingTest,
  type SinkRow,
  type SourceRow,
  type ToolRow,
} from "@sluice/core";
import type { RelativePath } from "./relative-path.ts";

/**
 * The models as one automaton: a state is a set of positions in access paths, a step leads from state to states.
 * What rows say is attached to the state at the end of their path.
 */
export interface State {
  readonly id: number;
  /** The path that first led here, for messages: `driver.Pool.query`. */
  readonly label: string;
  readonly members: Map<string, State>;
  readonly edges: Map<string, State>;
  /** Members by pattern. */
  readonly patterns: { readonly test: RegExp; readonly state: State }[];
  /** The pattern by which a member is this one. */
  readonly named: RegExp | undefined;
  /** States that this one also is (a `types` name, an alternative root). */
  readonly also: State[];
  readonly sources: SourceAt[];
  readonly sinks: { readonly row: SinkRow; readonly option: RelativePath | undefined }[];
  readonly sanitizers: SanitizerRow[];
  readonly guards: GuardRow[];
  readonly propagators: Propagator[];
  /** What a call of this takes away from its receiver. */
  readonly kills: Kill[];
  readonly schemas: SchemaMeaning[];
  /** What models say of calls of this as a whole: the tools and agents that they make, their effects, controls and settings. */
  readonly callRows: CallRow[];
  opaque: boolean;
  /** Whether what a call is handed here is written down by it, and not done. */
  described: boolean;
  /** Rows that are but a path which ends here, for whoever asks which rows are used. */
  readonly paths: PathRow[];
  /** Whether a source below needs to know a call on the way to it. */
  anchored: boolean;
  /** Whether this state is what that call gives: from here on the call is remembered. */
  anchorsHere: boolean;
  /** Whether that call comes before the one that a callback in this state is given to. */
  anchoredBefore: boolean;
  /** What was found out of the state: every call asks again. */
  readonly known: Known;
}

/** What is worked out of a state on first use, once the package is compiled that it belongs to. */
interface Known {
  closure?: readonly State[];
  isCallable?: boolean;
  readonly members: Map<string, readonly State[]>;
}

/** What a row says of data that comes in. */
interface SourceAt {
  readonly row: SourceRow;
  readonly schema: RelativePath | undefined;
  readonly name: RelativePath | undefined;
  /** Whether whoever hands it over bounds its size. */
  readonly isBounded: boolean;
}

/** What a row says of calls, or of a position of them. */
export interface CallRow {
  readonly package: string;
  /** How it is called; `any` for a row that speaks of an argument, `extend` for one of classes that extend it. */
  readonly form: "call" | "new" | "any" | "extend";
  /** Where, as seen from the call; undefined: the call itself. */
  readonly at: RelativePath | undefined;
  readonly says: CallMeaning;
}

type CallMeaning =
  | { readonly kind: "tool"; readonly row: ToolRow }
  | { readonly kind: "agent"; readonly row: AgentRow }
  /** A call that runs an agent, and may bring a control. */
  | { readonly kind: "run"; readonly agent: AgentRow; readonly control: AgentControl }
  /** A call that makes a control, which an agent may be given. */
  | { readonly kind: "made"; readonly control: AgentControl }
  /** A setting by which a control is switched off. */
  | { readonly kind: "switch"; readonly control: AgentControl; readonly test: SettingTest }
  | { readonly kind: "effect"; readonly row: EffectRow }
  | { readonly kind: "control"; readonly row: ControlRow }
  | { readonly kind: "setting"; readonly row: SettingRow }
  | { readonly kind: "records"; readonly row: RecordRow }
  | { readonly kind: "limit"; readonly row: LimitRow }
  | { readonly kind: "fresh"; readonly row: FreshRow }
  | { readonly kind: "server"; readonly row: ServerRow };

/** A row that is a path alone: of `types` (a value of this type was found), `opaque` (data stopped there), `described` or `reexports`. */
export interface PathRow {
  readonly package: string;
  readonly versions: string | undefined;
  readonly section: "types" | "opaque" | "described" | "reexports";
  /** Of a type also its name: `Client = new`. */
  readonly path: string;
}

/** What is gone after a call; `count`: only where it has so many arguments. */
export interface Kill {
  readonly row: KillRow;
  readonly what: RelativePath;
  readonly count: number | undefined;
}

/** What a call passes on, and from where to where. */
export interface Propagator {
  /** Absent: no model says so. */
  readonly row?: PropagatorRow;
  readonly from: RelativePath;
  readonly to: RelativePath;
  /** The callback that says which elements pass. */
  readonly filter: RelativePath | undefined;
  /** The argument without which alone something arrives. */
  readonly unless: RelativePath | undefined;
  /** Whether what arrives is text made of what set out: functions and objects do not pass. */
  readonly isText: boolean;
  /** The sink kinds for which what arrives is harmless, unless it is confidential. */
  readonly clears: readonly string[];
  /** Whether what arrives is the part between the first two arguments. */
  readonly isSlice: boolean;
}

/** Which functions a package finds for itself. */
interface EntryPoint {
  readonly package: string;
  readonly row: EntryPointRow;
}

/** The compiled models. */
export interface Automaton {
  /** The state of the root of a package at a version, of a file (`./src/a.ts`) or of `global`; undefined where no model speaks of it. */
  readonly rootOf: (name: string, version: string | undefined) => State | undefined;
  /** The state of values whose declared type `name` comes from that package. */
  readonly typeOf: (packageName: string, version: string | undefined, name: string) => State | undefined;
  /** Functions that frameworks find for themselves. */
  readonly entryPoints: readonly EntryPoint[];
  /** Methods of any receiver. */
  readonly anyReceiver: State;
  /** What modules export of which nothing is known. */
  readonly unknownModule: State;
  /** The packages that make schemas. */
  readonly schemaPackages: ReadonlySet<string>;
  /** Every state there is, in order of making. */
  readonly states: readonly State[];
}

/** Adds a state that is not in the list yet. */
export function addUnique(list: State[], state: State): void {
  if (!list.includes(state)) list.push(state);
}

/** The states that a value in `state` also is, itself first. */
export function closure(state: State): readonly State[] {
  return (state.known.closure ??= findClosure(state));
}

function findClosure(state: State): readonly State[] {
  const found = [state];
  for (const item of found) for (const other of item.also) addUnique(found, other);
  return found;
}

/** One member step. The step `each` stands for every member that no row names. */
export function stepMember(state: State, key: string): readonly State[] {
  return remember(state.known.members, key, () => findMembers(state, key));
}

function findMembers(state: State, key: string): readonly State[] {
  const found: State[] = [];
  for (const item of closure(state)) {
    const next = item.members.get(key) ?? item.edges.get("each");
    if (next) found.push(next);
    const wild = item.members.get("*");
    if (wild) found.push(wild);
    for (const { test, state: matched } of item.patterns) if (test.test(key)) found.push(matched);
  }
  return found;
}

/** One member step to what rows name: for keys that every collection has, such as `map`, which are not taken for those of elements. */
export function stepNamed(state: State, key: string): readonly State[] {
  const found: State[] = [];
  for (const item of closure(state)) {
    const next = item.members.get(key);
    if (next) found.push(next);
    for (const { test, state: matched } of item.patterns) if (test.test(key)) found.push(matched);
  }
  return found;
}

/** The members by pattern, for a key that is known only later. */
export function stepPatterns(state: State): readonly State[] {
  return closure(state).flatMap((item) => item.patterns.map((pattern) => pattern.state));
}

/** A step that is no member: `call`, `new`, `param 0`, `return`, `each`. */
export function stepEdge(state: State, key: string): readonly State[] {
  const found: State[] = [];
  for (const item of closure(state)) {
    const next = item.edges.get(key);
    if (next) found.push(next);
  }
  return found;
}

/** The states of argument `index` of a call of `state`. */
export function stepArgument(state: State, index: number): readonly State[] {
  const found: State[] = [];
  for (const item of closure(state)) {
    for (const key of [`arg ${index}`, "arg any"]) {
      const next = item.edges.get(key);
      if (next) found.push(next);
    }
    for (let from = 0; from <= index; from++) {
      const next = item.edges.get(`arg ${from}..`);
      if (next) found.push(next);
    }
  }
  return found;
}

/** Whether models say anything of calling a value in `state`: then taint passes only as they say. */
export function isCallable(state: State): boolean {
  return (state.known.isCallable ??= closure(state).some(
    (item) =>
      item.opaque || item.propagators.length > 0 || [...item.edges.keys()].some((key) => key !== "each" && !key.startsWith("param")),
  ));
}
