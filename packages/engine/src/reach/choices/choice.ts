import type { Operand } from "../../ir.ts";
import { keyOfFunction, keyOfPlace } from "../../link/identity.ts";
import type { LinkedModule, Span } from "../../link/program.ts";
import type { CallOnWay } from "../../solve/state.ts";

/**
 * What generic code is taken to run for: one call of each function, one element of each list, one object of each class. A value that is read under
 * a choice is the value that the code has in that run. {@link ChoiceTable} makes them.
 */
export class Choice {
  /** What it says, in the order of {@link Part.slot}. */
  readonly parts: readonly Part[];
  #number: number | undefined;

  constructor(parts: readonly Part[]) {
    this.parts = parts;
  }

  /** A number that two choices of one program share only if they say the same. */
  numberIn(table: { readonly numberOf: (parts: readonly Part[]) => number }): number {
    return (this.#number ??= table.numberOf(this.parts));
  }

  /** The elements that values are. */
  get elements(): readonly Chosen[] {
    return this.parts.flatMap((part) => (part.kind === "element" ? [part.item] : []));
  }

  /** By {@link keyOfFunction} the calls by which functions run. */
  get callers(): ReadonlyMap<string, CallOnWay> {
    return new Map(this.parts.flatMap((part) => (part.kind === "caller" ? [[part.at, part.item]] : [])));
  }

  /** The call by which a function runs, by {@link keyOfFunction}. */
  callerOf(fn: string): CallOnWay | undefined {
    for (const part of this.parts) if (part.kind === "caller" && part.at === fn) return part.item;
    return undefined;
  }

  /** The element that a value is, by {@link keyOfPlace}. */
  elementAt(place: string): Chosen | undefined {
    for (const part of this.parts) if (part.kind === "element" && part.at === place) return part.item;
    return undefined;
  }

  /** The object whose method or constructor a function is, by {@link keyOfFunction}. */
  receiverOf(fn: string): ObjectValue | undefined {
    for (const part of this.parts) if (part.kind === "receiver" && part.at === fn) return part.item;
    return undefined;
  }
}

/** One thing that a choice says. */
export type Part =
  | (PartOf<"caller"> & { readonly item: CallOnWay })
  | (PartOf<"element"> & { readonly item: Chosen })
  | (PartOf<"receiver"> & { readonly item: ObjectValue });

interface PartOf<Kind extends string> {
  readonly kind: Kind;
  /** The function or the place of which it says something. */
  readonly at: string;
  /** The same, kind included, as a number. */
  readonly slot: number;
  /** What it says, and of what, as a number: parts of one program share it if they say the same. */
  readonly id: number;
}

export const NO_CHOICE: Choice = new Choice([]);

/** What a value may be. */
export type Value =
  | Made
  /** A text that the program puts together, or a key. */
  | { readonly kind: "text"; readonly text: string }
  | FunctionValue
  | ObjectValue
  /** The exports of a module that is loaded by a path: one of those that it may lead to. */
  | { readonly kind: "namespace"; readonly module: LinkedModule }
  /** An element of which only parts are known, such as key and value. */
  | { readonly kind: "parts"; readonly parts: ReadonlyMap<string, Chosen> };

/** A constant, or the value of an operation that makes something. */
export interface Made {
  readonly kind: "made";
  readonly module: LinkedModule;
  readonly operand: Operand;
}

/** A function of the project. */
export interface FunctionValue {
  readonly kind: "function";
  readonly module: LinkedModule;
  readonly fn: number;
}

/** An object of a class of the project. */
export interface ObjectValue {
  readonly kind: "object";
  readonly module: LinkedModule;
  readonly class: number;
  /** The call that makes it, where one is known. */
  readonly made: CallOnWay | undefined;
}

/** A value and the choice that it is read under. */
export interface Chosen {
  readonly value: Value;
  readonly choice: Choice;
  /** The key that it has in the list or object that it is an element of. */
  readonly key?: string | undefined;
  /** Where the program writes that it has this key. */
  readonly keyed?: Place | undefined;
  /** Where the program writes it: the part of a literal, the argument. */
  readonly written?: Place | undefined;
}

interface Place {
  readonly module: LinkedModule;
  readonly span: Span;
}

/** Whether both are one call of the program. */
export function isSameCall(one: CallOnWay | undefined, other: CallOnWay): boolean {
  return one !== undefined && keyOfCall(one) === keyOfCall(other);
}

/** Identifies a call of the program. */
export function keyOfCall({ module, call }: CallOnWay): string {
  return keyOfPlace(module, call);
}

/** An element is told from others by its key as well: one object may stand under two. */
export function keyOfChosen({ value, key = "" }: Chosen): string {
  return `${key}/${keyOfValue(value)}`;
}

/** Identifies what a value may be. */
export function keyOfValue(value: Value): string {
  switch (value.kind) {
    case "made":
      return keyOfPlace(value.module, value.operand);
    case "text":
      return JSON.stringify(value.text);
    case "function":
      return `f${keyOfFunction(value.module, value.fn)}`;
    case "object":
      return `o${value.module.index}:${value.class}:${value.made ? keyOfCall(value.made) : ""}`;
    case "namespace":
      return `n${value.module.index}`;
    case "parts":
      return [...value.parts].map(([name, part]) => `${name}=${keyOfChosen(part)}`).join();
  }
}
