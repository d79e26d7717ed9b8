import { BinaryOperator, LogicalOperator, Op, type Operand, REGION_WIDTH, RegionKind } from "../ir.ts";
import { definitionsAt, definitionsOf } from "../link/definitions.ts";
import { keyOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";
import { entriesOf } from "./definitions.ts";
import { functionsOf } from "./tools.ts";
import type { Start } from "./walk.ts";

/** What the program's own dispatchers run for a name: the branch of a comparison with it, the entry of a table. */
export type Dispatch = (name: string) => readonly Start[];

/** Reads all dispatchers of a program, once somebody asks. */
export function createDispatch(state: SolveState): Dispatch {
  let known: ReadonlyMap<string, readonly Start[]> | undefined;
  return (name) => (known ??= findDispatchers(state)).get(name) ?? [];
}

function findDispatchers(state: SolveState): ReadonlyMap<string, readonly Start[]> {
  const found = new Map<string, Start[]>();
  const add = (name: string, starts: readonly Start[]): void => {
    const list = found.get(name);
    if (list) list.push(...starts);
    else found.set(name, [...starts]);
  };
  for (const module of state.program.modules) {
    for (const { name, region } of comparedNames(module)) add(name, startsIn(state, module, region));
    for (const [name, starts] of tableEntries(state, module)) add(name, starts);
  }
  return found;
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

/** `handlers[name](input)`, `tools[name].execute(input)`: the functions in tables that a call picks from by a key that is not constant. */
function tableEntries(state: SolveState, module: LinkedModule): readonly (readonly [string, readonly Start[]])[] {
  const { facts } = module;
  const found: [string, readonly Start[]][] = [];
  facts.kind.forEach((kind, call) => {
    if (kind !== Op.Call) return;
    const callee = facts.x[call] ?? -1;
    const method = callee >= 0 && facts.kind[callee] === Op.Load ? keyOf(facts, facts.y[callee] ?? -1) : undefined;
    const picked = method === undefined ? callee : (facts.x[callee] ?? -1);
    if (picked < 0 || facts.kind[picked] !== Op.Load || keyOf(facts, facts.y[picked] ?? -1) !== undefined) return;
    for (const table of definitionsOf(state.program, module, facts.x[picked] ?? -1, callGraphView(state)))
      for (const [name, value] of entriesOf(table.module, table.operand)) {
        const held = definitionsAt(state.program, table.module, value, method === undefined ? [] : [method], callGraphView(state));
        const starts = functionsOf(state, held);
        if (starts.length > 0) found.push([name, starts]);
      }
  });
  return found;
}
