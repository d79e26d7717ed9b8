import { Op, type Operand } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { argumentOf, constantOf, listOf, methodOf } from "../link/program.ts";
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
  if (depth === 0 || operand < 0) return UNKNOWN;
  if (module.facts.kind[operand] === Op.Concat) return partsOf(state, definition, [...listOf(module.facts, operand)], depth).join("");
  if (module.facts.kind[operand] !== Op.Call) return UNKNOWN;
  const receiver = module.facts.y[operand] ?? -1;
  if (KEEPING.has(methodOf(module.facts, operand) ?? "") && receiver !== -1) return partsOf(state, definition, [receiver], depth).join("");
  return joinedText(state, definition, depth);
}

/** Methods of text that leave it what it is for whoever reads it: without spaces around it, with other placeholders in it. */
const KEEPING: ReadonlySet<string> = new Set(["trim", "trimStart", "trimEnd", "toString", "replace", "replaceAll"]);

function partsOf(state: SolveState, { module }: Definition, parts: readonly Operand[], depth: number): readonly string[] {
  return parts.map((part) => {
    const [only, ...others] = definitionsOf(state.program, module, part, callGraphView(state));
    return only && others.length === 0 ? textOf(state, only, depth - 1) : UNKNOWN;
  });
}

/** `["SELECT …", where].join(" ")`: an array has no method of that name but the one that makes a text of it. */
function joinedText(state: SolveState, { module, operand }: Definition, depth: number): string {
  const { facts } = module;
  const receiver = facts.y[operand] ?? -1;
  if (methodOf(facts, operand) !== "join" || receiver < 0) return UNKNOWN;
  const [list, ...others] = definitionsOf(state.program, module, receiver, callGraphView(state));
  if (!list || others.length > 0 || list.operand < 0 || list.module.facts.kind[list.operand] !== Op.Array) return UNKNOWN;
  const elements = [...listOf(list.module.facts, list.operand)];
  const isSpread = elements.some((spread, at) => at % 2 === 1 && spread === 1);
  const operands = elements.filter((_, at) => at % 2 === 0);
  const separator = constantOf(facts, argumentOf(facts, operand, 0) ?? -1);
  if (isSpread) return UNKNOWN;
  // What was added to an array since it was made comes after its elements.
  const added = facts.kind[receiver] === Op.Array ? "" : UNKNOWN;
  return partsOf(state, list, operands, depth).join(typeof separator === "string" ? separator : ",") + added;
}
