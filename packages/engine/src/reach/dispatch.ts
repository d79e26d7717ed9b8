import { addTo } from "@sluice/core";
import { BinaryOperator, LogicalOperator, Op, type ModuleFacts, type Operand, REGION_WIDTH, RegionKind } from "../ir.ts";
import { definitionsAt, definitionsOf } from "../link/definitions.ts";
import { keyOf, listOf, loadedKey, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";
import { keyOfValue, type Chosen } from "./choices/choice.ts";
import { evaluate, evaluateBelow } from "./choices/evaluate.ts";
import { entriesOf } from "./definitions.ts";
import { functionsOf } from "./tools.ts";
import { instancesUnder } from "./choices/tool-values.ts";
import type { FoundTool } from "./found-tool.ts";
import type { Start } from "./walk.ts";

/** What the program's own dispatchers run for a tool: the branch of a comparison with its name, its entry of a table. */
export type Dispatch = (tool: FoundTool) => readonly Start[];

/** What dispatchers run: by what a table holds, by name. */
interface Dispatchers {
  readonly byElement: ReadonlyMap<string, readonly Start[]>;
  readonly byName: ReadonlyMap<string, readonly Start[]>;
}

/** Reads all dispatchers of a program, once somebody asks. */
export function createDispatch(state: SolveState): Dispatch {
  let known: Dispatchers | undefined;
  return (tool) => {
    known ??= findDispatchers(state);
    const own = identitiesOf(tool).flatMap((key) => known?.byElement.get(key) ?? []);
    return own.length > 0 || tool.name === undefined ? own : (known.byName.get(tool.name.text) ?? []);
  };
}

/** The elements of tables that a tool is described from. */
function identitiesOf({ origin, choice }: FoundTool): readonly string[] {
  const parts = [...choice.elements.values()].flatMap(({ value }) =>
    value.kind === "parts" ? [...value.parts.values()].map((part) => part.value) : [value],
  );
  return [origin, ...parts.filter(({ kind }) => kind !== "text").map(keyOfValue)];
}

function findDispatchers(state: SolveState): Dispatchers {
  const byElement = new Map<string, Start[]>();
  const byName = new Map<string, Start[]>();
  for (const module of state.program.modules) {
    for (const { name, region } of comparedNames(module)) addTo(byName, name, ...startsIn(state, module, region));
    for (const { element, starts } of tableEntries(state, module)) {
      addTo(byElement, keyOfValue(element.value), ...starts);
      if (element.key !== undefined) addTo(byName, element.key, ...starts);
    }
    for (const [name, starts] of writtenEntries(state, module)) if (!byName.has(name)) addTo(byName, name, ...starts);
  }
  return { byElement, byName };
}

/** Regions that are entered where a value equals a constant name. */
function comparedNames(module: LinkedModule): readonly { readonly name: string; readonly region: number }[] {
  const { facts } = module;
  const found: { name: string; region: number }[] = [];
  for (let region = 1; region * REGION_WIDTH < facts.regions.length; region++) {
    const [, condition = -1, kind = 0] = facts.regions.subarray(region * REGION_WIDTH, region * REGION_WIDTH + 3);
    if (condition < 0) continue;
    for (const name of namesIn(module, condition, kind !== RegionKind.False)) found.push({ name, region });
  }
  return found;
}

/** The names of which a value is one where a condition turned out so. */
function namesIn(module: LinkedModule, condition: Operand, isTrue: boolean): readonly string[] {
  const { facts } = module;
  if (condition < 0) return [];
  const [x, y, z] = [facts.x[condition] ?? -1, facts.y[condition] ?? -1, facts.z[condition] ?? -1];
  if (facts.kind[condition] === Op.Binary) {
    const isEqual = z === (isTrue ? BinaryOperator.Equal : BinaryOperator.NotEqual);
    const [constant, other] = x < -1 ? [x, y] : [y, x];
    const name = keyOf(facts, constant);
    return isEqual && name !== undefined && other >= 0 ? [name] : [];
  }
  if (facts.kind[condition] !== Op.Logical || z === LogicalOperator.Nullish) return [];
  const [left, right] = [namesIn(module, x, isTrue), namesIn(module, y, isTrue)];
  // `a || b` where it is true: it is one of all these names; `a && b`: what one side says holds.
  return left.length > 0 && right.length > 0 ? [...left, ...right] : z === LogicalOperator.And && isTrue ? [...left, ...right] : [];
}

function startsIn(state: SolveState, module: LinkedModule, region: number): readonly Start[] {
  const row = module.facts.region.indexOf(region);
  if (row < 0) return [];
  return state.instances.of(module.index, module.functionOfValue[row] ?? 0).map((instance) => ({ instance, region }));
}

/** An element of a table, and what runs for it. */
interface TableEntry {
  readonly element: Chosen;
  readonly starts: readonly Start[];
}

/**
 * `handlers[name](input)`, `tools[name].execute(input)`, `tools.find(isCalled).execute(input)`: the functions in tables that a call picks from by what is
 * not constant.
 */
function tableEntries(state: SolveState, module: LinkedModule): readonly TableEntry[] {
  const { facts } = module;
  return [...facts.kind.keys()].flatMap((call) => {
    if (facts.kind[call] !== Op.Call) return [];
    const callee = checkedOf(facts, facts.x[call] ?? -1);
    const method = loadedKey(facts, callee);
    const picked = method === undefined ? callee : checkedOf(facts, facts.x[callee] ?? -1);
    const origins = originsOf(module, picked);
    const isTable = origins.some((value) => isPicked(module, value));
    if (!isTable && !(origins.some((value) => isFound(module, value)) && callGraphView(state).targetsOf(module, call).length > 1))
      return [];
    return evaluate(state, module, picked, []).flatMap((element): readonly TableEntry[] => {
      const functions = method === undefined ? [element] : evaluateBelow(state, element, [method], element.choice);
      const starts = functions.flatMap(({ value, choice }) =>
        value.kind === "function" ? instancesUnder(state, value, choice).map((instance) => ({ instance, region: 0, choice })) : [],
      );
      return starts.length > 0 ? [{ element, starts }] : [];
    });
  });
}

/** The functions in literals of such tables by their keys, also of those that a function around the call holds. */
function writtenEntries(state: SolveState, module: LinkedModule): readonly (readonly [string, readonly Start[]])[] {
  const { facts } = module;
  return [...facts.kind.keys()].flatMap((call) => {
    const callee = facts.kind[call] === Op.Call ? checkedOf(facts, facts.x[call] ?? -1) : -1;
    const method = loadedKey(facts, callee);
    const picked = method === undefined ? callee : checkedOf(facts, facts.x[callee] ?? -1);
    if (picked < 0 || !isPicked(module, picked)) return [];
    const graph = callGraphView(state);
    return definitionsOf(state.program, module, facts.x[picked] ?? -1, graph).flatMap((table) =>
      entriesOf(table.module, table.operand).flatMap(([name, value]): readonly (readonly [string, readonly Start[]])[] => {
        const starts = functionsOf(state, definitionsAt(state.program, table.module, value, method === undefined ? [] : [method], graph));
        return starts.length > 0 ? [[name, starts]] : [];
      }),
    );
  });
}

/** What a value was before checks of it: `const run = handlers[name]; if (!run) return; run(input)`. */
function checkedOf(facts: ModuleFacts, value: Operand): Operand {
  let at = value;
  while (at >= 0 && (facts.kind[at] === Op.Pi || facts.kind[at] === Op.Typed)) at = facts.x[at] ?? -1;
  return at;
}

/** What a value is before it was checked, handed on or kept in a variable. */
function originsOf(module: LinkedModule, value: Operand): readonly number[] {
  const { facts } = module;
  const seen = new Set<number>(value < 0 ? [] : [value]);
  for (const at of seen) {
    if (seen.size > MAX_ORIGINS) break;
    const x = facts.x[at] ?? -1;
    const kind = facts.kind[at];
    const isSame = kind === Op.Pi || kind === Op.Post || kind === Op.Typed;
    const before = isSame ? [x] : kind === Op.Phi ? listOf(facts, at) : kind === Op.CellRead ? (module.cellWrites[x] ?? []) : [];
    for (const operand of before) if (operand >= 0) seen.add(operand);
  }
  return [...seen];
}

/** Values that one is before: more are no variable of a dispatcher. */
const MAX_ORIGINS = 16;

/** `table[name]`. */
function isPicked({ facts }: LinkedModule, value: Operand): boolean {
  return facts.kind[value] === Op.Load && keyOf(facts, facts.y[value] ?? -1) === undefined;
}

/** An element in a loop, or what a call found: `list.find(isCalled)`, `map.get(name)`, `toolOf(name)`. */
function isFound({ facts }: LinkedModule, value: Operand): boolean {
  return facts.kind[value] === Op.Element || facts.kind[value] === Op.Call || facts.kind[value] === Op.Await;
}
