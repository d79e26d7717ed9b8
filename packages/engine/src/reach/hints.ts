import { parseAccessPath, type Tool } from "@sluice/core";
import type { Constant } from "../ir.ts";
import { constantOf } from "../link/program.ts";
import { relativePath } from "../resolve/relative-path.ts";
import type { SolveState } from "../solve/state.ts";
import { NO_CHOICE } from "./choices/choice.ts";
import { evaluateAt } from "./choices/tool-values.ts";
import { constantsBelow, pathOf } from "./definitions.ts";
import type { FoundTool } from "./found-tool.ts";
import { readOperand } from "./options.ts";
import { fieldsBelow } from "./tools.ts";

/** The hints of the Model Context Protocol (2025-03-26). */
const HINTS = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"];

/** The hints that a tool gives to whoever calls it, as far as they are constant. */
export function hintsOf(state: SolveState, tool: FoundTool): Tool["annotations"] {
  const found = [tool, ...tool.others].flatMap((each) =>
    HINTS.flatMap((hint) => {
      const [constant] = constantsOf(state, each, hint);
      return constant === undefined ? [] : [[hint, constant] as const];
    }),
  );
  return Object.fromEntries(found);
}

function constantsOf(state: SolveState, { row, place, choice, object }: FoundTool, hint: string): readonly Constant[] {
  if (row.annotations === undefined || !place) return [];
  const path = pathOf(row.annotations);
  if (choice !== NO_CHOICE) {
    const below = path.callback === undefined ? { ...path, fields: [...path.fields, hint] } : { ...path, below: [...path.below, hint] };
    return evaluateAt(state, place, below, choice).flatMap(({ value }) =>
      value.kind === "made" ? (constantOf(value.module.facts, value.operand) ?? []) : [],
    );
  }
  if (!object) return constantsBelow(state, place, { ...path, fields: [...path.fields, hint] });
  const fields = [...fieldsBelow(row.annotations, relativePath(parseAccessPath(row.at))), hint];
  return readOperand(state, object, object.operand, fields).definitions.flatMap(
    ({ module, operand }) => constantOf(module.facts, operand) ?? [],
  );
}
