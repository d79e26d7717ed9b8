import { Op } from "../../ir.ts";
import { relativePath } from "../../resolve/relative-path.ts";
import { groupBy, parseAccessPath } from "@sluice/core";
import { keyOfPlace } from "../../link/identity.ts";
import { loadedKey } from "../../link/program.ts";
import type { SolveState } from "../../solve/state.ts";
import { pathOf, type WrittenText } from "../definitions.ts";
import type { FoundTool } from "../found-tool.ts";
import { runBy } from "../given-functions.ts";
import { fieldsBelow } from "../tools.ts";
import type { Start } from "../walk.ts";
import { choicesOf } from "./choice-table.ts";
import { NO_CHOICE, type Choice, type Chosen, type Made } from "./choice.ts";
import { evaluateBelow, evaluateWaysBelow } from "./evaluate.ts";
import { textOf } from "./evaluation.ts";
import { evaluateAt, instancesUnder } from "./tool-values.ts";
import { isPossible } from "./truth-under.ts";

/** Tools by {@link FoundTool.origin}, as agents are given them: under which key, in which choice. */
export type GivenTools = ReadonlyMap<string, readonly Chosen[]>;

/** One of the tools that a piece of code makes. */
interface Variant {
  readonly name: WrittenText;
  readonly choice: Choice;
}

/** Tools that one piece of code makes many of, such as a loop over a table or a function that many call: each by itself. */
export function tellApart(state: SolveState, tools: readonly FoundTool[], given: GivenTools): readonly FoundTool[] {
  return mergeWritten(
    tools.flatMap((tool) => {
      const variants = variantsOf(state, tool, given);
      const [first] = variants;
      if (!first) return [tool];
      if (variants.length === 1) return [toOnly(state, tool, first)];
      return variants.map((variant, index) => toVariant(state, tool, variant, index));
    }),
  );
}

/** With one name there is nothing to tell apart. */
function toOnly(state: SolveState, tool: FoundTool, { name, choice }: Variant): FoundTool {
  const starts = startsOf(state, tool, choice);
  return { ...tool, name: tool.name ?? placedWith(tool, name), choice, starts: starts.length > 0 ? starts : tool.starts };
}

/** A tool that one name is given to in another file stands where it is defined. */
function placedWith({ module }: FoundTool, name: WrittenText): WrittenText {
  return name.module === module ? name : { ...name, span: undefined };
}

/** An entry of a table is one tool, whoever registers or lists it; so is what a wrapper registers once more. */
function mergeWritten(tools: readonly FoundTool[]): readonly FoundTool[] {
  const byName = new Map<string, FoundTool>();
  const keyOf = ({ package: owner, name }: FoundTool): string | undefined => (name?.span ? `${owner} ${keyOfName(name)}` : undefined);
  const generic = new Set(tools.filter(isVariant).map(keyOf));
  return tools.filter((tool) => {
    const key = keyOf(tool);
    if (key === undefined || !generic.has(key)) return true;
    const known = byName.get(key);
    if (!known) {
      byName.set(key, tool);
      return true;
    }
    known.others.push(tool);
    for (const start of tool.starts) if (!known.starts.some(({ instance }) => instance === start.instance)) known.starts.push(start);
    return false;
  });
}

function variantsOf(state: SolveState, tool: FoundTool, given: GivenTools): readonly Variant[] {
  const { row, place, object } = tool;
  if (!place) return [];
  if (row.name === undefined)
    return variantsByName(
      state,
      (given.get(tool.origin) ?? []).map((each) => nameOf(each.key, { ...each, written: each.keyed })),
    );
  if (!object)
    return variantsByName(
      state,
      evaluateAt(state, place, pathOf(row.name)).map((each) => nameOf(textOf(each), each)),
    );
  const at = relativePath(parseAccessPath(row.at));
  const fields = fieldsBelow(row.name, at);
  const same = evaluateAt(state, place, at).filter(
    ({ value }) => isObject(value) && keyOfPlace(value.module, value.operand) === tool.origin,
  );
  return variantsByName(
    state,
    [...evaluateWaysBelow(state, same, fields)].flat().map((each) => nameOf(textOf(each), each)),
  );
}

function isObject(value: Chosen["value"]): value is Made {
  return value.kind === "made" && value.operand >= 0 && value.module.facts.kind[value.operand] === Op.Object;
}

/** A run of which nobody can read the name. */
interface Unnamed {
  readonly name: undefined;
  readonly choice: Choice;
}

function nameOf(text: string | undefined, { written, choice, value }: Chosen): Variant | Unnamed {
  const module = written?.module ?? (value.kind === "made" ? value.module : undefined);
  const name = text ?? nameOfConstant(value);
  const isKnown = name !== undefined && name !== "" && module !== undefined;
  return { name: isKnown ? { module, text: name, span: written?.span } : undefined, choice };
}

/** `TOOLS.SEND_MAIL`, where nobody knows what the constant is: tools are told apart by it all the same. */
function nameOfConstant(value: Chosen["value"]): string | undefined {
  if (value.kind !== "made") return undefined;
  const { facts } = value.module;
  const key = loadedKey(facts, value.operand);
  if (key === undefined || !/^[A-Z][A-Z\d]+(?:_[A-Z\d]+)*$/u.test(key)) return undefined;
  let root = value.operand;
  while (loadedKey(facts, root) !== undefined) root = facts.x[root] ?? -1;
  return root >= 0 && facts.kind[root] === Op.Import ? key : undefined;
}

/** Each name once; nothing can be told apart where one run may have several names, or one that nobody can read. */
function variantsByName(state: SolveState, found: readonly (Variant | Unnamed)[]): readonly Variant[] {
  const table = choicesOf(state);
  const byChoice = new Map<number, Set<string | undefined>>();
  for (const { name, choice } of found) {
    const number = choice.numberIn(table);
    byChoice.set(number, (byChoice.get(number) ?? new Set()).add(name?.text));
  }
  const isTold = ({ name, choice }: Variant | Unnamed): boolean =>
    name !== undefined && byChoice.get(choice.numberIn(table))?.size === 1 && isPossible(state, choice);
  const told = found.filter((each): each is Variant => isTold(each));
  // One tool may be given to several agents, each by a call of its own.
  return [...groupBy(told, ({ name }) => keyOfName(name)).values()].flatMap((same) => {
    const last = same.at(-1);
    return last ? [{ ...last, choice: same.map(({ choice }) => choice).reduce((one, other) => table.common(one, other)) }] : [];
  });
}

function keyOfName({ module, text, span }: WrittenText): string {
  return `${text} ${module.index}:${span?.start ?? ""}`;
}

function toVariant(state: SolveState, tool: FoundTool, { name, choice }: Variant, index: number): FoundTool {
  const { description: at } = tool.row;
  const description = at === undefined ? undefined : textAt(state, tool, at, choice);
  return {
    ...tool,
    key: `${tool.origin}#${index}`,
    name,
    description,
    choice,
    starts: startsOf(state, tool, choice),
    others: [...tool.others],
  };
}

function textAt(state: SolveState, tool: FoundTool, path: string, choice: Choice): WrittenText | undefined {
  for (const each of valuesAt(state, tool, path, choice)) {
    const { name } = nameOf(textOf(each), each);
    if (name) return name;
  }
  return undefined;
}

/** What stands at a path of a tool's row under a choice. */
export function valuesAt(state: SolveState, { row, place, object, module }: FoundTool, path: string, choice: Choice): readonly Chosen[] {
  if (!place) return [];
  if (!object) return evaluateAt(state, place, pathOf(path), choice);
  const fields = fieldsBelow(path, relativePath(parseAccessPath(row.at)));
  return evaluateBelow(state, { value: { kind: "made", module, operand: object.operand }, choice }, fields, choice);
}

/** What runs when this one of the tools is called; where nobody can tell, what they all run, if it is one function. */
function startsOf(state: SolveState, tool: FoundTool, choice: Choice): Start[] {
  const found = [tool, ...tool.others].flatMap((seen) => startsUnder(state, seen, choice));
  if (found.length > 0) return found;
  if (tool.row.handler === undefined || !tool.place) return [];
  const functions = new Set(tool.starts.map(({ instance }) => `${instance.module}:${instance.fn}`));
  return functions.size === 1 ? tool.starts.map((start) => ({ ...start, choice })) : [];
}

/** The functions that stand where one row has a tool's handler. */
function startsUnder(state: SolveState, tool: FoundTool, choice: Choice): Start[] {
  const { place, row } = tool;
  if (row.handler === undefined || !place) return [];
  return valuesAt(state, tool, row.handler, choice).flatMap(({ value, choice: under }) =>
    value.kind === "function"
      ? runBy(state, place, instancesUnder(state, value, under)).map((instance) => ({ instance, region: 0, choice: under }))
      : [],
  );
}

/** Whether the tool is one of many that a piece of code makes. */
export function isVariant({ choice }: FoundTool): boolean {
  return choice !== NO_CHOICE;
}
