import { addTo, remember } from "@sluice/core";
import { CallFlag, FunctionFlag, Op, type ClassMember } from "../ir.ts";
import type { ClassGraph, ClassReference } from "./classes.ts";
import { keyOfFunction } from "./identity.ts";
import { loadedKey, type LinkedModule, type Program } from "./program.ts";

const MAX_INHERITANCE = 16;

/** What of a program depends on the class of the object that it runs for. */
export interface TemplateMethods {
  /** Functions that call, on their own object, a method which several classes have. */
  readonly direct: ReadonlySet<string>;
  /** Also those that call such functions on their own object. */
  readonly all: ReadonlySet<string>;
  /** By class the names of the methods of classes that extend it. */
  readonly variants: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Methods that call, on their own receiver, a method which several classes have in their own way: `run() { this.step(); }`. Which one that is, depends on
 * the object, so the solver keeps such methods apart by its class (Milanova, Rountev and Ryder, TOSEM 2005: object sensitivity; Smaragdakis, Bravenboer
 * and Lhoták, POPL 2011: types as contexts).
 */
export function findTemplateMethods(program: Program, { superclassOf }: Pick<ClassGraph, "superclassOf">): TemplateMethods {
  const variants = findVariants(program, superclassOf);
  const calls = program.modules.flatMap(callsOnSelf);
  const leaving = calls.filter(({ module, owner, name, isSuper }) => !isSuper && variants.get(`${module.index}:${owner}`)?.has(name));
  const direct = new Set(leaving.map(({ module, fn }) => keyOfFunction(module, fn)));
  return { direct, all: withCallers(superclassOf, calls, direct), variants };
}

function findVariants(program: Program, superclassOf: ClassGraph["superclassOf"]): TemplateMethods["variants"] {
  const variants = new Map<string, Set<string>>();
  for (const module of program.modules) {
    module.facts.classes.forEach(({ members }, index) => {
      const own = members.filter(isOwnMethod).map(({ name }) => name);
      for (const base of upFrom(superclassOf, superclassOf(module.index, index))) {
        const known = remember(variants, `${base.module.index}:${base.class}`, () => new Set<string>());
        for (const name of own) known.add(name);
      }
    });
  }
  return variants;
}

function isOwnMethod(member: ClassMember): boolean {
  return member.kind === "method" && !member.static;
}

/** A class and those that it extends, nearest first. */
function* upFrom(superclassOf: ClassGraph["superclassOf"], start: ClassReference | undefined): Generator<ClassReference> {
  let at = start;
  for (let depth = 0; at && depth < MAX_INHERITANCE; depth++) {
    yield at;
    at = superclassOf(at.module.index, at.class);
  }
}

/** Methods that call such methods on their own object depend on its class as much: `call() { this.run(); }`. */
function withCallers(
  superclassOf: ClassGraph["superclassOf"],
  calls: readonly CallOnSelf[],
  direct: ReadonlySet<string>,
): ReadonlySet<string> {
  const callersOf = new Map<string, string[]>();
  for (const call of calls) {
    const callee = methodOn(superclassOf, call);
    if (callee !== undefined) addTo(callersOf, callee, keyOfFunction(call.module, call.fn));
  }
  const found = new Set(direct);
  for (const callee of found) for (const caller of callersOf.get(callee) ?? []) found.add(caller);
  return found;
}

/** The method that a class has by a name, its own or inherited; for `super.run()` the inherited one. */
function methodOn(superclassOf: ClassGraph["superclassOf"], { module, owner, name, isSuper }: CallOnSelf): string | undefined {
  const start = isSuper ? superclassOf(module.index, owner) : { module, class: owner };
  for (const at of upFrom(superclassOf, start)) {
    const own = at.module.facts.classes[at.class]?.members.find((member) => member.name === name && isOwnMethod(member));
    if (own) return keyOfFunction(at.module, own.function);
  }
  return undefined;
}

/** A call in a method of a method of the same object. */
interface CallOnSelf {
  readonly module: LinkedModule;
  readonly fn: number;
  readonly owner: number;
  readonly name: string;
  readonly isSuper: boolean;
}

function callsOnSelf(module: LinkedModule): readonly CallOnSelf[] {
  const { facts, functionOfValue } = module;
  const found: CallOnSelf[] = [];
  facts.kind.forEach((kind, value) => {
    if (kind !== Op.Call || !isReceiver(module, facts.y[value] ?? -1)) return;
    const name = loadedKey(facts, facts.x[value] ?? -1);
    const fn = functionOfValue[value] ?? 0;
    const { ownerClass: owner = -1, flags = 0 } = facts.functions[fn] ?? {};
    if (name === undefined || owner < 0 || (flags & FunctionFlag.Static) !== 0) return;
    found.push({ module, fn, owner, name, isSuper: ((facts.z[value] ?? 0) & CallFlag.Super) !== 0 });
  });
  return found;
}

/** Whether a value is `this`, also after calls and writes. */
export function isReceiver({ facts }: LinkedModule, value: number): boolean {
  let at = value;
  for (let hops = 0; at >= 0 && hops < MAX_INHERITANCE; hops++) {
    const kind = facts.kind[at];
    if (kind === Op.This) return true;
    if (kind !== Op.Post && kind !== Op.Pi && kind !== Op.Store && kind !== Op.Typed) return false;
    at = facts.x[at] ?? -1;
  }
  return false;
}
