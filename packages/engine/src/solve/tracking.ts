import { CONFIDENTIAL_KINDS } from "@sluice/core";
import type { State } from "../resolve/automaton.ts";
import type { EdgeSet } from "./edge-set.ts";
import type { FieldPath } from "./paths.ts";

/** What is tracked: one thing that a value may be or carry. */
export type Atom =
  /** Text of a source kind. */
  | { readonly kind: "taint"; readonly id: number; readonly source: string }
  /** A function of the project; `closure` is the activation that it was made in, `bound` how many leading parameters are bound. */
  | {
      readonly kind: "function";
      readonly id: number;
      readonly module: number;
      readonly fn: number;
      readonly closure: Instance | undefined;
      readonly bound: number;
      /** The call of `bind` that gave it: what that was handed, comes out where the function is called. */
      readonly binding?: Anchor;
      /** The class of the object that it was read off, where what it does depends on that: see `findTemplateMethods`. */
      readonly receiver?: ReceiverClass;
      /** Whether a call of it gives a promise of what it hands to its last parameter, a callback, after an error. */
      readonly promised?: true;
    }
  | { readonly kind: "class"; readonly id: number; readonly module: number; readonly class: number; readonly closure: Instance | undefined }
  /** An instance of a class of the project. */
  | {
      readonly kind: "object";
      readonly id: number;
      readonly module: number;
      readonly class: number;
      readonly closure: Instance | undefined;
      /** Whether it may be of a class that extends this one: what `this` is in the code of a class. */
      readonly isDeclared?: true;
    }
  /** The namespace of a module of the project. */
  | { readonly kind: "namespace"; readonly id: number; readonly module: number }
  /** The function that settles a promise or ends a callback of the library. */
  | { readonly kind: "settle"; readonly id: number; readonly settlement: Settlement }
  /** A value of a library, by its state in the models; `call` is where it came from, if a source below needs to know. */
  | { readonly kind: "external"; readonly id: number; readonly state: State; readonly call: Anchor | undefined };

/** The class of an object that a method runs for, in an activation that declares it. */
export interface ReceiverClass {
  readonly module: number;
  readonly class: number;
  readonly closure: Instance | undefined;
}

/** The class of an object that data lies in, or one that it extends: see {@link Atom}. */
export type HolderClass = Extract<Atom, { kind: "object" }>;

/** Whether it does harm wherever in a text it stands. */
export function isConfidential(atom: Atom): boolean {
  return atom.kind === "taint" && CONFIDENTIAL_KINDS.has(atom.source);
}

/** A call in an activation. */
export interface Anchor {
  readonly instance: Instance;
  readonly call: number;
  /** Under which keys of an argument a handler was found: they stand for `each` in the paths of its schema and its name. */
  readonly keys?: readonly string[];
}

/** An atom, where in the value it sits, and (taint only) for which sinks it is harmless: bits of {@link KindBits}. */
export interface Fact {
  readonly id: number;
  readonly atom: Atom;
  readonly path: FieldPath;
  readonly cleared: number;
  /**
   * The class of the object in whose field the data lies, as long as that object itself is handed on: only its own methods find the data there
   * (Arzt et al., FlowDroid, PLDI 2014: access paths know the type of their base). Unknown without it.
   */
  readonly of?: HolderClass;
  /** Data that is the whole of an object: fields in which it is not, since they were left out, or are written after it was spread: `{ ...given, id }`. */
  readonly except?: ReadonlySet<string>;
  /** Facts of which any makes this one superfluous where it holds too. Worked out on first use: it is asked at every place. */
  wider?: readonly Fact[];
}

/**
 * A fact that holds at a place, in the calls that its tag stands for. `from` and `via` say how it came there:
 * a code flow is a walk along them, never a second analysis.
 */
export interface Edge {
  /** In order of discovery. */
  readonly id: number;
  readonly instance: Instance;
  /** A value of the instance's function, or the place of a cell. */
  readonly place: number;
  readonly fact: Fact;
  readonly tag: Tag;
  readonly from: Edge | undefined;
  readonly via: Via;
}

/** What comes to a place: a fact, the calls for which it holds, and how it gets there. */
export type Arrival = Pick<Edge, "fact" | "tag" | "from" | "via">;

/** Why a fact went from one place to the next. */
export type Via =
  | { readonly kind: "step" }
  /** Into a parameter: `call` in the instance of `from`. */
  | { readonly kind: "enter"; readonly call: number }
  /** Out of a callee: `exit` is the edge inside it, `from` the argument that entered. `reason`: why it is too weak a check of what comes back. */
  | { readonly kind: "return"; readonly call: number; readonly exit: Edge; readonly reason?: string }
  /** Through a library function, as a model says (`known`) or as nothing is known of it. */
  | { readonly kind: "through"; readonly call: number; readonly known: boolean }
  /** Past a check that does not hold for every sink; `isPublic`: see `GuardEffect`. */
  | { readonly kind: "check"; readonly condition: number; readonly reason: string | undefined; readonly isPublic?: true }
  /** Only in a trace: what lies before is left out. */
  | { readonly kind: "cut" }
  | { readonly kind: "seed"; readonly seed: Seed };

/** A place where something tracked begins. */
export interface Seed {
  /** What to call the source in a message. */
  readonly label: string;
  readonly kind: string;
  /** Whether a message goes on with how the program writes the value. */
  readonly isWritten?: true;
  /** Whether programs of its sort hand it on as a matter of course. */
  readonly isUsual?: true;
  /** See {@link SourceRow.ownHost}. */
  readonly isOwnHost?: true;
  /** Whether it says which tool is called: see {@link SourceRow.namesTool}. */
  readonly namesTool?: true;
}

export const STEP: Via = { kind: "step" };

/**
 * The calls for which a fact holds: those through which the fact `entry` came into the instance `owner`.
 * The root tag has no owner: its facts hold in every call.
 */
export interface Tag {
  readonly id: number;
  readonly owner: Instance | undefined;
  /** Where in the owner the fact came in, and as what. */
  readonly place: number;
  readonly entry: Fact | undefined;
  readonly callers: Caller[];
  /** What is in `callers`, by edge, call and role. */
  readonly known: Set<number | string>;
  /** Facts that leave the owner under this tag. */
  readonly exits: Exit[];
  /** What begins in a function that came in with the entry holds in the same calls: its tag, which has no entry. */
  inside?: Tag;
  /** By instance and place around the owner, what of `exits` is written there. */
  outer?: Map<Instance, Map<number, Set<Fact>>>;
}

export interface Caller {
  readonly instance: Instance;
  readonly call: number;
  /** The edge at the argument. */
  readonly edge: Edge;
  /** Which target of the call: see `CallSite`. */
  readonly role: string;
  /** How many leading parameters were bound before. */
  readonly shift: number;
}

/** A fact that leaves a function, and where. */
export interface Exit {
  readonly port: Port;
  readonly edge: Edge;
}

/** Where a fact leaves a function: its result, an exception, the state of parameter `index` (-1: of the receiver), a place of an enclosing function (a captured variable, a promise). */
export type Port =
  { readonly kind: "result" } | { readonly kind: "throw" } | { readonly kind: "param"; readonly index: number } | OuterPort;

/** A place of an enclosing function. */
export interface OuterPort {
  readonly kind: "outer";
  readonly owner: Instance;
  readonly place: number;
}

/**
 * A function in a context: its values are places where facts are kept. Most functions have one instance;
 * a function that calls what it is given has one per call site, so that its callers' callbacks are not mixed up.
 */
export interface Instance {
  readonly id: number;
  readonly module: number;
  readonly fn: number;
  /** The activation of the enclosing function. */
  readonly parent: Instance | undefined;
  /** How many calls deep this instance was told apart. */
  readonly depth: number;
  /** Whether it belongs to one decorated method: what the decorator made for it, and what that calls and is told apart by it. */
  readonly isOfDecorated: boolean;
  /** The class of all objects that this instance runs for, where it is told apart by that. */
  readonly receiver: ReceiverClass | undefined;
  /** By parameter: the name that every call of this instance hands to it. */
  readonly keys: ReadonlyMap<number, string> | undefined;
  /** Facts at each value of the function; cells of the function are at `cellPlace(cell)`. */
  readonly places: Map<number, EdgeSet<Edge>>;
  /** Values elsewhere that get every fact of a value here. */
  readonly subscribers: Map<number, Subscriber[]>;
  /** Activations of the functions within this one, itself included, by function index. */
  readonly within: Map<number, Instance[]>;
  readonly calls: Map<number, CallState>;
  /** Who calls this instance. */
  readonly callSites: CallSite[];
  /** Facts that leave under a tag that is not this instance's own: they go to every call site. */
  readonly openExits: Exit[];
  /** Tags of facts that came in, by place and fact. */
  readonly tags: Map<number, Map<number, Tag>>;
}

/** One way in which an instance is called. */
export interface CallSite {
  readonly instance: Instance;
  /** The calling operation: a call, or a read or write of a property with an accessor. */
  readonly call: number;
  /** `CALLEE`, or where among the arguments the callback is found: `0`, `0.complete`, `this.#handlers`. */
  readonly role: string;
  /** How many leading parameters were bound before. */
  readonly shift: number;
  /** The calls of its own function in which it calls this one, which came in by them; all where that is not known. */
  readonly tags?: Tag[];
}

/** What a call calls. */
interface CallTarget {
  readonly instance: Instance;
  readonly role: string;
  readonly shift: number;
  readonly site?: CallSite;
}

/** What is known of a call in one instance. */
export interface CallState {
  readonly targets: CallTarget[];
  /** States of library values at the callee. */
  readonly externals: State[];
  /** Places that the callee settles with its argument: the promise of a `resolve` function. */
  readonly settles: Settlement[];
}

/** What calling a `resolve` function does: argument `argument` becomes part of the value at `place`. */
export interface Settlement {
  readonly owner: Instance;
  readonly place: number;
  readonly argument: number;
  readonly fields: readonly string[];
}

export interface Subscriber {
  /** The name under which the value holds what arrives; absent: it is that. */
  readonly under?: string | undefined;
  readonly instance: Instance;
  readonly value: number;
  /** Reads this member on the way. */
  readonly key: string | undefined;
}

/** Identifies a value or a call of the program, in whichever activation of its function. */
export function keyOfPlaceIn({ module }: Instance, place: number): string {
  return `${module}:${place}`;
}

/** Whether two activations are of one function. */
export function isSameFunction(one: Instance, other: Instance): boolean {
  return one.module === other.module && one.fn === other.fn;
}
