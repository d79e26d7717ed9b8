import type { EffectRow } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { listOf, methodOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";
import { addsOnly } from "./table-places.ts";

/** An operand in its file. */
export interface Part {
  readonly module: LinkedModule;
  readonly operand: Operand;
}

/** The calls of one statement: those that made what a call is a method of, the nearest first, and the call with those that go on from it. */
export interface Chain {
  readonly before: readonly Part[];
  readonly after: readonly Part[];
}

/** What a value may be. */
type Read = (module: LinkedModule, operand: Operand) => readonly Definition[];

/** Calls that one statement is made of, one way. */
const MAX_CHAIN = 8;

/** The calls of `insert(table).values(row).returning()`. */
export function statementOf(state: SolveState, { instance, call }: CallPlace, read: Read): Chain {
  const module = moduleOf(state, instance);
  const start: Part = { module, operand: call };
  const before: Part[] = [];
  for (let link: Part | undefined = start, at = 0; link && before.length < MAX_CHAIN; link = before[at++]) {
    const receiver = link.module.facts.y[link.operand] ?? -1;
    if (receiver < 0) continue;
    for (const { module: owner, operand, rest } of read(link.module, receiver))
      if (operand >= 0 && rest === undefined && owner.facts.kind[operand] === Op.Call) before.push({ module: owner, operand });
  }
  return { before, after: [start, ...goingOnFrom(module, call)] };
}

function goingOnFrom(module: LinkedModule, call: number): readonly Part[] {
  const { facts } = module;
  const { end } = facts.functions[module.functionOfValue[call] ?? 0] ?? { end: call };
  const given = new Set<Operand>([call]);
  const found: Part[] = [];
  for (let value = call + 1; value < end; value++) {
    const isNext = facts.kind[value] === Op.Call && given.has(facts.y[value] ?? -1);
    if (isNext) found.push({ module, operand: value });
    if (isNext || (facts.kind[value] === Op.Phi && listOf(facts, value).some((from) => given.has(from)))) given.add(value);
  }
  return found;
}

/** What a call is handed, constants left out. */
export function argumentsOf({ module, operand }: Part): readonly Part[] {
  return operandsOf(module.facts, operand).flatMap((argument) => (argument < 0 ? [] : [{ module, operand: argument }]));
}

/** Whether a statement adds records, and changes none that are there. */
export function addsRecords(state: SolveState, { instance }: CallPlace, rows: readonly EffectRow[], { before, after }: Chain): boolean {
  const methods = after.map(({ module, operand }) => methodOf(module.facts, operand) ?? "");
  const isMethod = rows.some(
    ({ adds = [], replaces = [] }) => adds.includes(methods[0] ?? "") && !methods.some((name) => replaces.includes(name)),
  );
  const here = moduleOf(state, instance);
  const calls = [...before, ...after].filter(({ module }) => module === here);
  return isMethod || calls.some(({ operand }) => addsOnly(state, { instance, call: operand }));
}
