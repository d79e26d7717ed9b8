import type { Operand } from "../../ir.ts";
import { keyOfFunction, keyOfPlace } from "../../link/identity.ts";
import type { LinkedModule, Span } from "../../link/program.ts";
import type { CallOnWay } from "../../solve/state.ts";

/**
 * What generic code is taken to run for: one call of each function, one element of each list, one object of each class. A value that is read under
 * a choice is the value that the code has in that run.
 */
export class Choice {
  /** By {@link keyOfFunction} the call by which a function runs. */
  readonly callers: ReadonlyMap<string, CallOnWay>;
  /** By {@link keyOfPlace} the element that a value is. */
  readonly elements: ReadonlyMap<string, Chosen>;
  /** By {@link keyOfFunction} the object whose method or constructor runs. */
  readonly receivers: ReadonlyMap<string, ObjectValue>;
  #key: string | undefined;

  constructor(callers: Choice["callers"], elements: Choice["elements"], receivers: Choice["receivers"]) {
    this.callers = callers;
    this.elements = elements;
    this.receivers = receivers;
  }

  /** A text that two choices share only if they are the same. */
  get key(): string {
    return (this.#key ??= [
      keyOfPart(this.callers, keyOfCall),
      keyOfPart(this.elements, keyOfChosen),
      keyOfPart(this.receivers, keyOfValue),
    ].join("|"));
  }
}

function keyOfPart<Item>(part: ReadonlyMap<string, Item>, keyOf: (item: Item) => string): string {
  return Array.from(part, ([at, item]) => `${at}=${keyOf(item)}`)
    .sort()
    .join(" ");
}

export const NO_CHOICE = new Choice(new Map(), new Map(), new Map());

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

/** The same, where a function runs by this call. */
export function enter(choice: Choice, module: LinkedModule, fn: number, call: CallOnWay, receiver?: ObjectValue): Choice {
  const key = keyOfFunction(module, fn);
  const receivers = new Map(choice.receivers);
  if (receiver) receivers.set(key, receiver);
  else receivers.delete(key);
  return new Choice(new Map(choice.callers).set(key, { module: call.module, call: call.call }), choice.elements, receivers);
}

/** The same, where a function runs for this object. */
export function withReceiver(choice: Choice, module: LinkedModule, fn: number, receiver: ObjectValue): Choice {
  return new Choice(choice.callers, choice.elements, new Map(choice.receivers).set(keyOfFunction(module, fn), receiver));
}

/** The same, where a value is this element. */
export function withElement(choice: Choice, place: string, element: Chosen): Choice {
  return new Choice(choice.callers, new Map(choice.elements).set(place, element), choice.receivers);
}

/** Both; where they differ, the second. */
export function merge(first: Choice, second: Choice): Choice {
  if (first === second || second === NO_CHOICE) return first;
  if (first === NO_CHOICE || isWithin(first, second)) return second;
  return new Choice(both(first.callers, second.callers), both(first.elements, second.elements), both(first.receivers, second.receivers));
}

function both<Item>(first: ReadonlyMap<string, Item>, second: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> {
  if (second.size === 0) return first;
  return areKeysOf(first, second) ? second : new Map([...first, ...second]);
}

/** Whether a choice says something of everything that another speaks of. */
function isWithin(one: Choice, other: Choice): boolean {
  return areKeysOf(one.callers, other.callers) && areKeysOf(one.elements, other.elements) && areKeysOf(one.receivers, other.receivers);
}

function areKeysOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  if (one === other) return true;
  if (one.size > other.size) return false;
  for (const key of one.keys()) if (!other.has(key)) return false;
  return true;
}

/** What two runs have in common that differ by calls only; of others the second: with different elements each does something else. */
export function common(first: Choice, second: Choice): Choice {
  if (
    first.receivers.size + second.receivers.size > 0 ||
    keyOfPart(first.elements, keyOfChosen) !== keyOfPart(second.elements, keyOfChosen)
  )
    return second;
  const callers = new Map([...first.callers].filter(([fn, call]) => isSameCall(second.callers.get(fn), call)));
  return callers.size + first.elements.size === 0 ? NO_CHOICE : new Choice(callers, second.elements, second.receivers);
}

/** Whether both are one call of the program. */
export function isSameCall(one: CallOnWay | undefined, other: CallOnWay): boolean {
  return one !== undefined && keyOfCall(one) === keyOfCall(other);
}

/** Whether one run may be both. */
export function agree(one: Choice, other: Choice): boolean {
  return (
    agreeOn(one.callers, other.callers, keyOfCall) &&
    agreeOn(one.elements, other.elements, keyOfChosen) &&
    agreeOn(one.receivers, other.receivers, keyOfValue)
  );
}

function agreeOn<Item>(one: ReadonlyMap<string, Item>, other: ReadonlyMap<string, Item>, keyOf: (item: Item) => string): boolean {
  return [...one].every(([key, item]) => {
    const found = other.get(key);
    return found === undefined || keyOf(found) === keyOf(item);
  });
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
