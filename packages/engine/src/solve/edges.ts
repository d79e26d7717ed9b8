import type { Fact } from "./facts.ts";
import type { Instance } from "./instances.ts";

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

/** Why a fact went from one place to the next. */
export type Via =
  | { readonly kind: "step" }
  /** Into a parameter: `call` in the instance of `from`. */
  | { readonly kind: "enter"; readonly call: number }
  /** Out of a callee: `exit` is the edge inside it, `from` the argument that entered. */
  | { readonly kind: "return"; readonly call: number; readonly exit: Edge }
  /** Through a library function, as a model says (`known`) or as nothing is known of it. */
  | { readonly kind: "through"; readonly call: number; readonly known: boolean }
  /** Past a check that does not hold for every sink. */
  | { readonly kind: "check"; readonly condition: number; readonly reason: string | undefined }
  | { readonly kind: "seed"; readonly seed: Seed };

/** A place where something tracked begins. */
export interface Seed {
  /** What to call the source in a message. */
  readonly label: string;
  readonly kind: string;
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

export interface Exit {
  readonly port: Port;
  readonly edge: Edge;
}

/** Where a fact leaves a function: its result, an exception, the state of parameter `index` (-1: of the receiver), a place of an enclosing function (a captured variable, a promise). */
export type Port =
  | { readonly kind: "result" }
  | { readonly kind: "throw" }
  | { readonly kind: "param"; readonly index: number }
  | { readonly kind: "outer"; readonly owner: Instance; readonly place: number };
