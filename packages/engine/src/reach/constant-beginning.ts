import { Op } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { constantOf, listOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";

/** How many texts within texts are looked into. */
const MAX_DEPTH = 4;

/** A text as far as it is constant from its beginning, also where parts of it are constants by name; undefined where nothing of it is. */
export function constantBeginning(state: SolveState, definition: Definition): string | undefined {
  const { text } = beginningOf(state, definition, MAX_DEPTH);
  return text === "" ? wholeOf(definition) : text;
}

/** The beginning, and whether that is all of it. */
interface Beginning {
  readonly text: string;
  readonly isWhole: boolean;
}

function wholeOf({ module, operand }: Definition): string | undefined {
  const constant = constantOf(module.facts, operand);
  return constant === undefined ? undefined : String(constant);
}

function beginningOf(state: SolveState, definition: Definition, depth: number): Beginning {
  const whole = wholeOf(definition);
  if (whole !== undefined) return { text: whole, isWhole: true };
  const { module, operand } = definition;
  if (depth === 0 || operand < 0 || module.facts.kind[operand] !== Op.Concat) return { text: "", isWhole: false };
  let text = "";
  for (const part of listOf(module.facts, operand)) {
    const [only, ...others] = definitionsOf(state.program, module, part, callGraphView(state));
    if (!only || others.length > 0) return { text, isWhole: false };
    const next = beginningOf(state, only, depth - 1);
    text += next.text;
    if (!next.isWhole) return { text, isWhole: false };
  }
  return { text, isWhole: true };
}
