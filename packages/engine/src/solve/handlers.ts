import { remember } from "@sluice/core";
import { closure, stepEdge, stepMember, type State } from "../resolve/automaton.ts";
import { lineage, methodAtom, type ClassKey } from "./members.ts";
import { EACH, keysOf, type FieldPath } from "./paths.ts";
import { noteResult } from "./results.ts";
import { declaredParts } from "./seed-types.ts";
import { propagateExternal } from "./propagate.ts";
import { edgesAt, moduleOf, type FunctionAtom, type SolveState } from "./state.ts";
import { usePaths } from "./used-rows.ts";
import { instanceFor } from "./targets.ts";
import type { Anchor, Edge, Instance } from "./tracking.ts";

/** A function of the project stands below `anchor.keys` of what models speak of in `starts`: its parameters receive what they say. */
export function attachHandlers(
  state: SolveState,
  anchor: Anchor & { readonly keys: readonly string[] },
  starts: readonly State[],
  atom: FunctionAtom,
): void {
  let states = starts;
  usePathsOf(state, states);
  for (const key of anchor.keys) {
    states = states.flatMap((item) => stepMember(item, key));
    usePathsOf(state, states);
  }
  for (const item of states) attachHandler(state, anchor, item, atom);
}

function usePathsOf(state: SolveState, states: readonly State[]): void {
  for (const item of states.flatMap(closure)) usePaths(state.use, item);
}

/** An instance of a class of the project stands there: its methods are the handlers. */
export function attachMethods(
  state: SolveState,
  anchor: Anchor & { readonly keys: readonly string[] },
  starts: readonly State[],
  key: ClassKey,
): void {
  for (const { module, class: index, closure } of lineage(state, key)) {
    for (const member of state.program.modules[module]?.facts.classes[index]?.members ?? []) {
      if (member.kind === "method" && !member.static)
        attachHandlers(
          state,
          { ...anchor, keys: [...anchor.keys, member.name] },
          starts,
          methodAtom(state, { module, class: index, closure }, member.function),
        );
    }
  }
}

/** A function arrives at a value with a declared type: `const POST: RequestHandler = async ({ request }) => ...`. */
export function meetDeclaredType(state: SolveState, edge: Edge, typed: number): void {
  const { atom, path } = edge.fact;
  if (atom.kind !== "function") return;
  const module = moduleOf(state, edge.instance);
  for (const { keys: above, external } of declaredParts(state, module, module.facts.y[typed] ?? -1)) {
    const keys = external ? keysBelow(path, above) : undefined;
    if (keys && external) attachHandlers(state, { instance: edge.instance, call: typed, keys }, [external], atom);
  }
}

/** The keys of a path below others; undefined where it does not lead there. */
function keysBelow(path: FieldPath, above: readonly string[]): string[] | undefined {
  const keys = keysOf(path);
  return above.every((key, index) => keys[index] === key || (key === EACH && index < keys.length)) ? keys.slice(above.length) : undefined;
}

/** Gives the parameters of a handler the library values that the models name. */
function attachHandler(state: SolveState, anchor: Anchor, handler: State, atom: FunctionAtom): void {
  const reached = [handler, ...handler.also];
  if (!reached.some((item) => [...item.edges.keys()].some((key) => key.startsWith("param") || key === "return"))) return;
  const kept = { anchor, handler };
  keepHandler(state, kept, atom);
  fillHandler(state, kept, atom, instanceFor(state, anchor.instance, anchor.call, atom));
}

/** What models say of a handler that was handed over. */
interface Kept {
  readonly anchor: Anchor;
  readonly handler: State;
}

/** A function that is kept apart by who runs it receives what models say also where a library runs it that has kept it. */
function keepHandler(state: SolveState, kept: Kept, atom: FunctionAtom): void {
  if (!state.higherOrder(atom.module, atom.fn)) return;
  const known = remember(state.keptHandlers, keyOfHandler(atom), () => [] as Kept[]);
  if (known.some(({ anchor, handler }) => anchor.call === kept.anchor.call && handler === kept.handler)) return;
  known.push(kept);
  for (const instance of [...state.instances.of(atom.module, atom.fn)])
    if (instance.callSites.some(({ role }) => isKeptPlace(role))) fillHandler(state, kept, atom, instance);
}

/** A library runs what it has kept: a function with what it receives as the handler that it was when it was handed over. */
export function runKept(state: SolveState, { instance: caller, call }: Anchor, role: string, atom: FunctionAtom): void {
  if (!isKeptPlace(role)) return;
  for (const kept of state.keptHandlers.get(keyOfHandler(atom)) ?? [])
    fillHandler(state, kept, atom, instanceFor(state, caller, call, atom));
}

/** Whether a function stands in a place of which only models speak. */
function isKeptPlace(role: string): boolean {
  return role.includes(".#");
}

function keyOfHandler({ module, fn }: FunctionAtom): string {
  return `${module}:${fn}`;
}

function fillHandler(state: SolveState, { anchor, handler }: Kept, atom: FunctionAtom, instance: Instance): void {
  const module = state.program.modules[atom.module];
  const params = module?.entries[atom.fn]?.params ?? [];
  noteResult(state, instance, handler);
  expectHandlers(state, instance, anchor, stepEdge(handler, "return"));
  const declared = module?.facts.functions[atom.fn]?.params ?? [];
  params.forEach((place, index) => {
    if (place === undefined) return;
    const isRest = declared[index]?.rest === true;
    for (const next of stepEdge(handler, `param ${index - atom.bound}`)) {
      const at = isRest ? state.paths.prepend("0", state.paths.empty) : state.paths.empty;
      propagateExternal(state, instance, place, { state: next, anchor, path: at });
    }
  });
}

/** What a handler gives back may hold handlers: `actions: (context) => [{ name, handler: async (args) => ... }]`. */
function expectHandlers(state: SolveState, instance: Instance, anchor: Anchor, starts: readonly State[]): void {
  const known = state.returnedHandlers.get(instance) ?? [];
  const found = starts.filter((item) => isHolder(item) && !known.some(({ start }) => start === item));
  if (found.length === 0) return;
  state.returnedHandlers.set(instance, [...known, ...found.map((start) => ({ anchor, start }))]);
  const module = moduleOf(state, instance);
  for (const at of module.entries[instance.fn]?.returns ?? [])
    for (const edge of [...edgesAt(instance, module.facts.x[at] ?? -1)]) meetReturn(state, edge);
}

function isHolder(start: State): boolean {
  return closure(start).some(({ members, edges }) => members.size > 0 || edges.size > 0);
}

/** A function or an instance of a class is what a handler gives back, or lies in it. */
export function meetReturn(state: SolveState, edge: Edge): void {
  const { atom, path } = edge.fact;
  for (const { anchor, start } of state.returnedHandlers.get(edge.instance) ?? []) {
    const below = { ...anchor, keys: keysOf(path) };
    if (atom.kind === "function") attachHandlers(state, below, [start], atom);
    else if (atom.kind === "object") attachMethods(state, below, [start], atom);
  }
}
