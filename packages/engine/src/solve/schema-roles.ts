import { Op } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { argumentOf, constantOf, forEachArgument } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import { meaningsOf } from "./schema-meanings.ts";
import type { Schema } from "./schema.ts";
import type { SolveState } from "./state.ts";

/** How many calls a schema of constants is made of: `z.enum([…]).default("user")`. */
const MAX_DEPTH = 6;

/**
 * Bits of the sink kinds for which all of an object is harmless, as a field of its schema says that it is a literal of a harmless sort:
 * `z.object({ role: z.enum(["user", "assistant"]), … })`.
 */
export function clearedByRole(state: SolveState, key: string, field: Schema, definitions: readonly Definition[]): number {
  const meant = state.literals.discriminants.filter((item) => item.field === key);
  if (meant.length === 0 || !hasNoText(field)) return 0;
  const constants = definitions.map((definition) => constantsIn(state, definition, MAX_DEPTH));
  return meant.reduce((bits, { values, clears, row }) => {
    const isHarmless = constants.length > 0 && constants.every((all) => all.length > 0 && all.every((constant) => values.has(constant)));
    if (isHarmless) state.use(row);
    return isHarmless ? bits | clears : bits;
  }, 0);
}

function hasNoText(schema: Schema): boolean {
  return schema.kind === "closed" || (schema.kind === "union" && schema.of.every(hasNoText));
}

/** The constants that a schema allows: the arguments of the call that made it. */
function constantsIn(state: SolveState, { module, operand }: Definition, depth: number): readonly string[] {
  const { facts } = module;
  const constant = constantOf(facts, operand);
  if (typeof constant === "string") return [constant];
  if (operand < 0 || depth === 0) return [];
  const below = (part: number): readonly string[] =>
    definitionsOf(state.program, module, part, callGraphView(state)).flatMap((each) => constantsIn(state, each, depth - 1));
  if (facts.kind[operand] === Op.Array) return valuesIn(facts, operand).flatMap(below);
  if (facts.kind[operand] !== Op.Call) return [];
  const same = meaningsOf(state, module, operand).find(({ type }) => type === "same");
  if (same?.type === "same") return below((same.of === "this" ? facts.y[operand] : argumentOf(facts, operand, 0)) ?? -1);
  const found: string[] = [];
  forEachArgument(facts, operand, (argument) => found.push(...below(argument)));
  return found;
}

/** Values of the schema that are harmless for further sink kinds wherever text stands in them. */
export function clearedThroughout(schema: Schema, cleared: number): Schema {
  switch (schema.kind) {
    case "text":
      return { kind: "text", cleared: schema.cleared | cleared };
    case "closed":
      return schema;
    case "object":
      return { kind: "object", fields: new Map([...schema.fields].map(([key, field]) => [key, clearedThroughout(field, cleared)])) };
    case "array":
      return { kind: "array", of: clearedThroughout(schema.of, cleared) };
    case "union":
      return { kind: "union", of: schema.of.map((item) => clearedThroughout(item, cleared)) };
    default:
      return schema satisfies never;
  }
}
