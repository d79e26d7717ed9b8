import { fieldWritesOf } from "../link/field-writes.ts";
import { stepEdge, type State } from "../resolve/automaton.ts";
import type { ClassAtom, FunctionAtom, SolveState } from "./state.ts";
import type { Instance } from "./tracking.ts";

/** A class of the project in the activation that declares it. */
export interface ClassKey {
  readonly module: number;
  readonly class: number;
  readonly closure: Instance | undefined;
}

const MAX_INHERITANCE = 16;

/** A class and the classes of the project that it extends, nearest first. */
export function lineage(state: SolveState, key: ClassKey): ClassAtom[] {
  const found: ClassAtom[] = [];
  let at: ClassAtom | undefined = state.facts.class("class", key.module, key.class, key.closure) as ClassAtom;
  while (at && found.length < MAX_INHERITANCE && !found.includes(at)) {
    found.push(at);
    at = state.superclassOf(at);
  }
  return found;
}

/** Whether an object is surely no instance of a class, nor of one that extends it: all that its own class extends is known. */
export function isOfAnother(state: SolveState, key: ClassKey, module: number, cls: number): boolean {
  const known = lineage(state, key);
  const root = known.at(-1);
  const above = root ? (state.program.modules[root.module]?.facts.classes[root.class]?.superclass ?? -1) : -1;
  return above < 0 && !isAmong(known, module, cls);
}

/** Whether a class is another one, or extends it. */
export function extendsIt(state: SolveState, key: ClassKey, { module, class: cls }: ClassKey): boolean {
  return isAmong(lineage(state, key), module, cls);
}

function isAmong(classes: readonly ClassKey[], module: number, cls: number): boolean {
  return classes.some((each) => each.module === module && each.class === cls);
}

/** Whether a class, or one that it extends, has a field of this name written. */
export function isPutThere(state: SolveState, key: ClassKey, name: string): boolean {
  return lineage(state, key).some((each) => {
    const module = state.program.modules[each.module];
    return module !== undefined && fieldWritesOf(module, each.class, name).length > 0;
  });
}

/** A member of a class of the project, its own or inherited. */
export function findMember(
  state: SolveState,
  key: ClassKey,
  name: string,
  isStatic: boolean,
  kinds: readonly string[],
): { readonly atom: FunctionAtom; readonly isDecorated: boolean } | undefined {
  for (const at of lineage(state, key)) {
    const members = state.program.modules[at.module]?.facts.classes[at.class]?.members ?? [];
    const member = members.find((item) => item.name === name && item.static === isStatic && kinds.includes(item.kind));
    if (member) return { atom: methodAtom(state, at, member.function), isDecorated: member.decorated === true };
  }
  return undefined;
}

/** The constructor that runs for a class: its own, or the nearest inherited one. */
export function findConstructor(state: SolveState, key: ClassKey): FunctionAtom | undefined {
  for (const at of lineage(state, key)) {
    const index = state.program.modules[at.module]?.facts.classes[at.class]?.constructorFunction ?? -1;
    if (index >= 0) return methodAtom(state, at, index);
  }
  return undefined;
}

/** A function of a class as a value. */
export function methodAtom(state: SolveState, key: ClassKey, fn: number): FunctionAtom {
  return state.facts.function({ kind: "function", module: key.module, fn, closure: key.closure, bound: 0 }) as FunctionAtom;
}

/** What a class, or its instances, are through the library classes that it extends. */
export function superStates(state: SolveState, key: ClassKey, isStatic: boolean): readonly State[] {
  const bases = lineage(state, key).flatMap((at) => state.extended.get(classId(at)) ?? []);
  return isStatic ? bases : bases.flatMap((base) => stepEdge(base, "new"));
}

/** A key for a class in maps. */
export function classId(key: ClassKey): string {
  return `${key.module}:${key.class}`;
}
