import { ESCAPED_TEXT, remember, UNKNOWN_TEXT } from "@sluice/core";
import { Entry, Op, type ModuleFacts, type Operand } from "../ir.ts";
import { definitionsOf, readAt, type Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { spreadIn, valuesIn } from "../link/literal-parts.ts";
import { argumentOf, constantOf, keyOf, listOf, methodOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { isEscapedBetween } from "../solve/quoted.ts";
import type { SolveState } from "../solve/state.ts";

/** How many texts within texts are looked into. */
const MAX_DEPTH = 6;

/** What one text may be: more is told apart by nobody. */
const MAX_TEXTS = 64;

/**
 * What a text may be, as far as it is constant from its beginning, also where parts of it are constants by name; or, with `whole`, all of it with U+FFFC
 * for what is not constant (and U+FFFB behind it where that is escaped between quotes). Undefined where nothing of it is. What `JSON.stringify` makes of an object's literal is its JSON.
 */
export function constantTexts(state: SolveState, definition: Definition, whole: boolean): readonly (string | undefined)[] {
  const constant = wholeOf(definition);
  if (constant !== undefined) return [constant];
  const texts = textsOf(state, definition, MAX_DEPTH).map((text) => asFarAsKnown(text, whole));
  if (!isConcat(definition) || !texts.some((text) => text === undefined || text.startsWith(UNKNOWN_TEXT))) return texts;
  const known = remember(knownTexts, state, () => new Map<string, readonly string[]>());
  const beginnings = remember(known, keyOfPlace(definition.module, definition.operand), () => beginningsOf(state, definition));
  return beginnings.includes(UNKNOWN_TEXT) ? texts : beginnings.map((text) => asFarAsKnown(text, whole));
}

/** Like {@link constantTexts}, of the JSON of an object's literal. */
export function constantJson(state: SolveState, object: Definition, whole: boolean): readonly (string | undefined)[] {
  return jsonOf(state, object, MAX_DEPTH).map((text) => asFarAsKnown(text, whole));
}

function asFarAsKnown(text: string, whole: boolean): string | undefined {
  const [beginning = ""] = text.split(UNKNOWN_TEXT, 1);
  const known = whole ? text : beginning;
  return known.replaceAll(UNKNOWN_TEXT, "") === "" ? undefined : known;
}

function wholeOf({ module, operand }: Definition): string | undefined {
  const constant = constantOf(module.facts, operand);
  return constant === undefined ? undefined : String(constant);
}

function textsOf(state: SolveState, definition: Definition, depth: number): readonly string[] {
  const known = remember(knownTexts, state, () => new Map<string, readonly string[]>());
  return remember(known, `${keyOfPlace(definition.module, definition.operand)}:${depth}`, () => readTexts(state, definition, depth));
}

/** A text that is put together bit by bit is met once for each way in which that may go. */
const knownTexts = new WeakMap<SolveState, Map<string, readonly string[]>>();

function readTexts(state: SolveState, definition: Definition, depth: number): readonly string[] {
  const { module, operand } = definition;
  const constant = wholeOf(definition);
  if (constant !== undefined) return [constant];
  if (depth === 0 || operand < 0) return [UNKNOWN_TEXT];
  if (isConcat(definition)) return joined(partsOfText(state, definition, depth));
  return module.facts.kind[operand] === Op.Call ? textsOfCall(state, definition, depth) : [UNKNOWN_TEXT];
}

function isConcat({ module, operand }: Definition): boolean {
  return operand >= 0 && module.facts.kind[operand] === Op.Concat;
}

/** For each part of a text what it may be. */
function partsOfText(state: SolveState, definition: Definition, depth: number): readonly (readonly string[])[] {
  const { module, operand } = definition;
  const list = listOf(module.facts, operand);
  return partsOf(state, definition, [...list], depth).map((texts, at) => {
    if (!texts.includes(UNKNOWN_TEXT) || !isEscapedBetween(QUOTES, module, list, at, callGraphView(state))) return texts;
    return texts.map((text) => (text === UNKNOWN_TEXT ? ESCAPED_TEXT : text));
  });
}

const QUOTES = `'"`;

/** For each part what it may be. */
function partsOf(state: SolveState, { module }: Definition, parts: readonly Operand[], depth: number): readonly (readonly string[])[] {
  return parts.map((part) => {
    const { definitions, isOpen } = readAt(state.program, module, part, [], callGraphView(state));
    return bounded([...definitions.flatMap((each) => textsOf(state, each, depth - 1)), ...(isOpen ? [UNKNOWN_TEXT] : [])]);
  });
}

/** Bits of one text that are followed back. */
const MAX_BITS = 60;

/**
 * How a text may begin to which more is added than can be told apart, such as a command with many options; behind that, and what is not known, the
 * constants that are added somewhere: none of them is left out.
 */
function beginningsOf(state: SolveState, definition: Definition): readonly string[] {
  const beginnings = new Set<string>();
  const bits = new Map<string, Definition>();
  const open = [definition];
  for (const at of open) {
    const constant = wholeOf(at);
    const key = keyOfPlace(at.module, at.operand);
    if (constant !== undefined) beginnings.add(constant);
    if (constant !== undefined || bits.has(key)) continue;
    if (!isConcat(at) || bits.set(key, at).size > MAX_BITS) return [UNKNOWN_TEXT];
    open.push(...definitionsOf(state.program, at.module, listOf(at.module.facts, at.operand)[0] ?? -1, callGraphView(state)));
  }
  const added = constantsAddedBy(state, [...bits.values()]);
  return added === undefined ? [UNKNOWN_TEXT] : bounded([...beginnings].map((beginning) => [beginning, ...added, ""].join(UNKNOWN_TEXT)));
}

/** The constants in texts, besides what they begin with. */
function constantsAddedBy(state: SolveState, texts: readonly Definition[]): ReadonlySet<string> | undefined {
  const added = new Set<string>();
  const seen = new Set(texts.map(({ module, operand }) => keyOfPlace(module, operand)));
  const open = [...texts];
  for (const [index, { module, operand }] of open.entries()) {
    const parts = [...listOf(module.facts, operand)].slice(index < texts.length ? 1 : 0);
    for (const each of parts.flatMap((part) => definitionsOf(state.program, module, part, callGraphView(state)))) {
      const key = keyOfPlace(each.module, each.operand);
      const constant = wholeOf(each);
      if (constant !== undefined) added.add(constant);
      if (constant !== undefined || !isConcat(each) || seen.has(key)) continue;
      if (seen.add(key).size > MAX_BITS) return undefined;
      open.push(each);
    }
  }
  return added;
}

function bounded(texts: readonly string[]): readonly string[] {
  const different = [...new Set(texts)];
  return different.length === 0 || different.length > MAX_TEXTS ? [UNKNOWN_TEXT] : different;
}

/** All ways to put parts together, as long as there are not too many: then only what is the only one is told. */
function joined(parts: readonly (readonly string[])[], separator = ""): readonly string[] {
  const [first = [""], ...others] = parts;
  return others.reduce<readonly string[]>((texts, part) => {
    const next = texts.length * part.length > MAX_TEXTS ? [UNKNOWN_TEXT] : part;
    return texts.flatMap((text) => next.map((each) => text + separator + each));
  }, first);
}

/** Methods of text that leave it what it is for whoever reads it: without spaces around it, with other placeholders in it. */
const KEEPING: ReadonlySet<string> = new Set(["trim", "trimStart", "trimEnd", "toString", "replace", "replaceAll"]);

function textsOfCall(state: SolveState, definition: Definition, depth: number): readonly string[] {
  const { module, operand } = definition;
  const { facts } = module;
  const receiver = facts.y[operand] ?? -1;
  if (receiver === -1) return [UNKNOWN_TEXT];
  if (KEEPING.has(methodOf(facts, operand) ?? "")) return joined(partsOf(state, definition, [receiver], depth));
  if (methodOf(facts, operand) === "join") return textsOfList(state, definition, receiver, depth);
  if (methodOf(facts, operand) !== "stringify" || !isGlobal(facts, receiver, "JSON")) return [UNKNOWN_TEXT];
  return bounded(
    definitionsOf(state.program, module, argumentOf(facts, operand, 0) ?? -1, callGraphView(state)).flatMap((each) =>
      jsonOf(state, each, depth - 1),
    ),
  );
}

function isGlobal(facts: ModuleFacts, value: Operand, name: string): boolean {
  return value >= 0 && facts.kind[value] === Op.Global && constantOf(facts, facts.x[value] ?? -1) === name;
}

/** `["SELECT …", where].join(" ")`: an array has no method of that name but the one that makes a text of it. */
function textsOfList(state: SolveState, { module, operand }: Definition, receiver: Operand, depth: number): readonly string[] {
  const { facts } = module;
  const [list, ...others] = definitionsOf(state.program, module, receiver, callGraphView(state));
  if (!list || others.length > 0 || list.operand < 0 || list.module.facts.kind[list.operand] !== Op.Array) return [UNKNOWN_TEXT];
  const operands = valuesIn(list.module.facts, list.operand);
  const separator = constantOf(facts, argumentOf(facts, operand, 0) ?? -1);
  if (spreadIn(list.module.facts, list.operand).length > 0) return [UNKNOWN_TEXT];
  // What was added to an array since it was made comes after its elements.
  const added = facts.kind[receiver] === Op.Array ? "" : UNKNOWN_TEXT;
  const texts = joined(partsOf(state, list, operands, depth), typeof separator === "string" ? separator : ",");
  return texts.map((text) => text + added);
}

/** The JSON of a value: of an object's literal field by field, in their order. */
function jsonOf(state: SolveState, definition: Definition, depth: number): readonly string[] {
  const { module, operand } = definition;
  const constant = constantOf(module.facts, operand);
  if (constant !== undefined) return [JSON.stringify(constant)];
  if (depth === 0 || operand < 0) return [UNKNOWN_TEXT];
  if (module.facts.kind[operand] === Op.Object) return jsonOfObject(state, definition, depth);
  const isText = module.facts.kind[operand] === Op.Concat || module.facts.kind[operand] === Op.Call;
  const texts = isText ? textsOf(state, definition, depth) : [UNKNOWN_TEXT];
  return texts.map((text) => (text === UNKNOWN_TEXT ? UNKNOWN_TEXT : JSON.stringify(text)));
}

function jsonOfObject(state: SolveState, { module, operand }: Definition, depth: number): readonly string[] {
  const { facts } = module;
  const list = [...listOf(facts, operand)];
  const fields: (readonly string[])[] = [];
  for (let at = 0; at + 2 < list.length; at += 3) {
    const key = list[at] === Entry.Property ? keyOf(facts, list[at + 1] ?? -1) : undefined;
    const values = definitionsOf(state.program, module, list[at + 2] ?? -1, callGraphView(state));
    const texts = key === undefined ? [UNKNOWN_TEXT] : bounded(values.flatMap((value) => jsonOf(state, value, depth - 1)));
    fields.push(texts.map((text) => (key === undefined ? text : `${JSON.stringify(key)}:${text}`)));
  }
  return joined(fields, ",").map((text) => `{${text}}`);
}
