import { Op } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { constantOf, listOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";

/** How many texts within texts are looked into. */
const MAX_DEPTH = 4;

/** Stands for a part that nobody can read off the program. */
const UNKNOWN = "\uFFFC";

/**
 * A text as far as it is constant from its beginning, also where parts of it are constants by name; or, with `whole`, all of it with U+FFFC for what
 * is not constant. Undefined where nothing of it is.
 */
export function constantText(state: SolveState, definition: Definition, whole: boolean): string | undefined {
  const constant = wholeOf(definition);
  if (constant !== undefined) return constant;
  const text = textOf(state, definition, MAX_DEPTH);
  const [beginning = ""] = text.split(UNKNOWN, 1);
  const known = whole ? text : beginning;
  return known.replaceAll(UNKNOWN, "") === "" ? undefined : known;
}

function wholeOf({ module, operand }: Definition): string | undefined {
  const constant = constantOf(module.facts, operand);
  return constant === undefined ? undefined : String(constant);
}

function textOf(state: SolveState, definition: Definition, depth: number): string {
  const { module, operand } = definition;
  const constant = wholeOf(definition);
  if (constant !== undefined) return constant;
  if (depth === 0 || operand < 0 || module.facts.kind[operand] !== Op.Concat) return UNKNOWN;
  const parts = Array.from(listOf(module.facts, operand), (part) => {
    const [only, ...others] = definitionsOf(state.program, module, part, callGraphView(state));
    return only && others.length === 0 ? textOf(state, only, depth - 1) : UNKNOWN;
  });
  return parts.join("");
}
