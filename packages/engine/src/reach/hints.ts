import { parseAccessPath, type Tool } from "@sluice/core";
import type { Constant } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf } from "../link/program.ts";
import { relativePath, type RelativePath } from "../resolve/relative-path.ts";
import type { SolveState } from "../solve/state.ts";
import { NO_CHOICE } from "./choices/choice.ts";
import { evaluateAt } from "./choices/tool-values.ts";
import { definitionsBelow, pathOf } from "./definitions.ts";
import type { FoundTool } from "./found-tool.ts";
import { readOperand } from "./options.ts";

/** The hints of the Model Context Protocol (2025-03-26). */
const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"];

/** The hints that a tool gives to whoever calls it, as far as they are constant. */
export function hintsOf(state: SolveState, tool: FoundTool): Tool["annotations"] {
  const found = [tool, ...tool.others].flatMap((each) =>
    HINTS.flatMap((hint) => {
      const constant = hintOf(state, each, hint);
      return constant === undefined ? [] : [[hint, constant] as const];
    }),
  );
  return Object.fromEntries(found);
}

/** A hint that is given whatever happens: in code that tools share it may hang on what each of them says of itself. */
function hintOf(state: SolveState, tool: FoundTool, hint: string): Constant | undefined {
  const { annotations } = tool.row;
  if (annotations === undefined || !tool.place) return undefined;
  const path = pathOf(annotations);
  const [key, own] = path.callback === undefined ? (["fields", path.fields] as const) : (["below", path.below] as const);
  const fields = [...own, hint];
  const valuesAt = (count: number): readonly (Constant | undefined)[] => valuesOf(state, tool, { ...path, [key]: fields.slice(0, count) });
  const values = valuesAt(fields.length);
  const [value, ...others] = new Set(values);
  const isMissing = fields.some((_, count) => {
    const holders = valuesAt(count);
    return holders.includes(null) || holders.length > values.length;
  });
  return isMissing || others.length > 0 ? undefined : value;
}

/** What may stand at a path: a constant, or undefined for anything else. */
function valuesOf(state: SolveState, { row, place, choice, object }: FoundTool, path: RelativePath): readonly (Constant | undefined)[] {
  if (!place) return [];
  if (choice !== NO_CHOICE)
    return evaluateAt(state, place, path, choice).map(({ value }) =>
      value.kind === "made" ? constantOf(value.module.facts, value.operand) : undefined,
    );
  const constantAt = ({ module, operand }: Definition): Constant | undefined => constantOf(module.facts, operand);
  if (!object) return definitionsBelow(state, place, path).map(constantAt);
  const { fields, below, callback } = relativePath(parseAccessPath(row.at));
  const keys = callback === undefined ? path.fields.slice(fields.length) : path.below.slice(below.length);
  return readOperand(state, object, object.operand, keys).definitions.map(constantAt);
}
