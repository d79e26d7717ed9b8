import type { Operand } from "../../ir.ts";
import { keyOfFunction, keyOfPlace } from "../../link/identity.ts";
import type { LinkedModule, Span } from "../../link/program.ts";
import type { CallOnWay } from "../../solve/state.ts";

/**
 * What generic code is taken to run for: one call of each function, one element of each list, one object of each class. A value that is read under
 * a choice is the value that the code has in that run.
 */
export interface Choice {
  /** By {@link keyOfFunction} the call by which a function runs. */
  readonly callers: ReadonlyMap<string, CallOnWay>;
  /** By {@link keyOfPlace} the element that a value is. */
  readonly elements: ReadonlyMap<string, Chosen>;
  /** By {@link keyOfFunction} the object whose method or constructor runs. */
  readonly receivers: ReadonlyMap<string, ObjectValue>;
}

export const NO_CHOICE: Choice = { callers: new Map(), elements: new Map(), receivers: new Map() };

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
  return { ...choice, callers: new Map(choice.callers).set(key, { module: call.module, call: call.call }), receivers };
}

/** The same, where a function runs for this object. */
export function withReceiver(choice: Choice, module: LinkedModule, fn: number, receiver: ObjectValue): Choice {
  return { ...choice, receivers: new Map(choice.receivers).set(keyOfFunction(module, fn), receiver) };
}

/** The same, where a value is this element. */
export function withElement(choice: Choice, place: string, element: Chosen): Choice {
  return { ...choice, elements: new Map(choice.elements).set(place, element) };
}

/** Both; where they differ, the second. */
export function merge(first: Choice, second: Choice): Choice {
  if (first === second || second === NO_CHOICE) return first;
  if (first === NO_CHOICE) return second;
  return {
    callers: new Map([...first.callers, ...second.callers]),
    elements: new Map([...first.elements, ...second.elements]),
    receivers: new Map([...first.receivers, ...second.receivers]),
  };
}

/** What two runs have in common that differ by calls only; of others the second: with different elements each does something else. */
export function common(first: Choice, second: Choice): Choice {
  if (first.receivers.size + second.receivers.size > 0 || keyOfChoice(elementsOf(first)) !== keyOfChoice(elementsOf(second))) return second;
  const callers = new Map([...first.callers].filter(([fn, call]) => isSameCall(second.callers.get(fn), call)));
  return callers.size + first.elements.size === 0 ? NO_CHOICE : { ...second, callers };
}

function elementsOf({ elements }: Choice): Choice {
  return { ...NO_CHOICE, elements };
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

const known = new WeakMap<Choice, string>();

/** A text that two choices share only if they are the same. */
export function keyOfChoice(choice: Choice): string {
  let key = known.get(choice);
  if (key === undefined) {
    key = [
      ...[...choice.callers].map(([fn, call]) => `c${fn}=${keyOfCall(call)}`),
      ...[...choice.elements].map(([place, element]) => `e${place}=${keyOfChosen(element)}`),
      ...[...choice.receivers].map(([fn, receiver]) => `r${fn}=${keyOfValue(receiver)}`),
    ]
      .sort()
      .join(" ");
    known.set(choice, key);
  }
  return key;
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
