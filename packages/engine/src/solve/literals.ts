import type { LibraryModel } from "@sluice/core";
import { Entry, Op } from "../ir.ts";
import { constantOf, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { numberOfPlace } from "../link/identity.ts";
import { definitionsOf } from "../link/definitions.ts";
import { callGraphView } from "./call-graph.ts";
import type { KindBits } from "./kind-bits.ts";
import type { Discriminant, Literals, SolveState } from "./state.ts";

/** Reads the rows for literals off the models; those that clear nothing that a rule asks for are left out. */
export function createLiterals(models: readonly LibraryModel[], kinds: KindBits): Literals {
  const rows = models.flatMap((model) => model.literals ?? []);
  const discriminants = rows.map((row) => ({ field: row.field, values: new Set(row.values), clears: kinds.maskOf(row.clears), row }));
  return {
    discriminants: discriminants.filter(({ clears }) => clears !== 0),
    known: new Map(),
    fields: new Set(rows.map(({ field }) => field)),
  };
}

/** The bits of the sink kinds for which everything in an object or array literal is harmless. */
export function clearedByLiteral(state: SolveState, module: LinkedModule, value: number): number {
  const { discriminants, known } = state.literals;
  if (discriminants.length === 0) return 0;
  const id = numberOfPlace(module, value);
  let mask = known.get(id);
  if (mask === undefined) {
    const meant = discriminants.filter((item) => isHarmless(state, module, value, item));
    for (const { row } of meant) state.use(row);
    mask = meant.reduce((bits, item) => bits | item.clears, 0);
    known.set(id, mask);
  }
  return mask;
}

function isHarmless(state: SolveState, module: LinkedModule, value: number, { field, values }: Discriminant): boolean {
  const operand = fieldOf(module, value, field);
  if (operand === undefined) return false;
  const own = constantOf(module.facts, operand);
  if (own !== undefined || module.facts.kind[value] === Op.Array) return own !== undefined && values.has(String(own));
  const constants = definitionsOf(state.program, module, operand, callGraphView(state)).flatMap(
    ({ module: owner, operand: found }) => constantOf(owner.facts, found) ?? [],
  );
  return constants.every((constant) => values.has(String(constant)));
}

/** The operand of a field of a literal, if the literal has it. */
export function fieldOf({ facts }: LinkedModule, value: number, field: string): number | undefined {
  const list = listOf(facts, value);
  if (facts.kind[value] === Op.Array) {
    const index = 2 * Number(field);
    return index < list.length && list[index + 1] !== 1 ? list[index] : undefined;
  }
  for (let index = list.length - 3; index >= 0; index -= 3)
    if (list[index] === Entry.Property && keyOf(facts, list[index + 1] ?? -1) === field) return list[index + 2];
  return undefined;
}
