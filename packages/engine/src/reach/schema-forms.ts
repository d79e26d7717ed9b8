import { parseAccessPath, type Location, type SchemaMeaning, type ToolSchema } from "@sluice/core";
import { NONE, Op, type Operand } from "../ir.ts";
import { definitionsAt, definitionsOf, type Definition } from "../link/definitions.ts";
import { locateCall, locateValue } from "../link/locate.ts";
import { argumentOf, constantOf, type LinkedModule } from "../link/program.ts";
import { relativePath } from "../resolve/relative-path.ts";
import { callGraphView, definitionsFrom } from "../solve/call-graph.ts";
import { isJsonSchema } from "../solve/json-schema.ts";
import { meaningsOf } from "../solve/schema-meanings.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { isVariant, valuesAt } from "./choices/variants.ts";
import type { CallPlace } from "./call-rows.ts";
import { entriesOf } from "./definitions.ts";
import { type FoundTool } from "./found-tool.ts";
import { fieldsBelow } from "./tools.ts";
import { readOperand, readOption } from "./options.ts";

/** Nobody can tell. */
export const UNKNOWN_SCHEMA: ToolSchema = { form: "unknown", location: undefined, reason: undefined };

/** How far into a schema it is read. */
const MAX_DEPTH = 8;

/**
 * How a tool says what it takes. Only what is surely open is called so, and only what no version would read is missing. `isInert` tells whether whatever
 * the tool is given does nothing.
 */
export function readToolSchema(state: SolveState, tool: FoundTool, isInert: () => boolean): ToolSchema {
  const [first = UNKNOWN_SCHEMA, ...others] = [tool, ...tool.others].map((each) => readSchemaOf(state, each, isInert));
  return [first, ...others].find(({ form }) => form !== "missing") ?? first;
}

function readSchemaOf(state: SolveState, tool: FoundTool, isInert: () => boolean): ToolSchema {
  const { schema, orSchema } = tool.row;
  if (schema === undefined || !tool.place) return UNKNOWN_SCHEMA;
  const readings = [schema, ...(orSchema === undefined ? [] : [orSchema])].map((path) => readingOf(state, tool, path));
  const definitions = readings.flatMap((reading) => reading.definitions).filter(({ operand, rest }) => operand >= 0 && rest === undefined);
  if (definitions.length === 0) {
    const isMissing = readings.every(({ definitions: found, isOpen }) => found.length === 0 && !isOpen) && takesInput(state, tool);
    return isMissing ? { form: "missing", location: whereHanded(state, tool.place, tool.object), reason: undefined } : UNKNOWN_SCHEMA;
  }
  const found = definitions.flatMap(({ module, operand }) => {
    const open = openness(state, module, operand, MAX_DEPTH);
    return open === undefined ? [] : [{ ...open, location: locateValue(module.facts, operand) }];
  });
  // Of several that it may be, one says enough.
  const worst = found.length === definitions.length ? worstOf(found) : undefined;
  if (worst)
    return {
      form: isBag(worst) || (isAnyField(worst) && isBesideTyped(state, definitions) && isInert()) ? "bag" : "open",
      location: worst.location,
      reason: inWords(worst),
    };
  const closed = definitions.find(({ module, operand }) => openness(state, module, operand, MAX_DEPTH) === undefined);
  return { form: "closed", location: closed && locateValue(closed.module.facts, closed.operand), reason: undefined };
}

/** Where the program hands a tool on without a schema: the object that describes it, or the call. */
function whereHanded(state: SolveState, { instance, call }: CallPlace, object: Definition | undefined): Location {
  return object ? locateValue(object.module.facts, object.operand) : locateCall(moduleOf(state, instance).facts, call);
}

function readingOf(state: SolveState, tool: FoundTool, path: string): ReturnType<typeof readOption> {
  const { object, place, row } = tool;
  if (isVariant(tool)) {
    const chosen = valuesAt(state, tool, path, tool.choice).flatMap(({ value }) => (value.kind === "made" ? [value] : []));
    if (chosen.length > 0) return { definitions: chosen, isOpen: false };
  }
  if (!place) return { definitions: [], isOpen: true };
  if (!object) return readOption(state, place, path);
  return readOperand(state, object, object.operand, fieldsBelow(path, relativePath(parseAccessPath(row.at))));
}

/** Whether a handler uses what the language model chose: without that there is nothing to say of it. */
function takesInput(state: SolveState, { starts, row, description }: FoundTool): boolean {
  if (row.takes !== undefined) return false;
  // What a provider runs itself has a name and no words of the program's.
  if (row.handler === undefined) return description !== undefined;
  return starts.some(({ instance }) => {
    const { entries, uses } = moduleOf(state, instance);
    const param = entries[instance.fn]?.params[0];
    return param !== undefined && (uses.start[param + 1] ?? 0) > (uses.start[param] ?? 0);
  });
}

/** What is open in a schema. */
interface Openness {
  /** The field that is, from the outermost on; elements of a record are `*`. */
  readonly keys: readonly string[];
  readonly reason: string;
  /** Whether it is an object that holds what a language model likes. */
  readonly isFree: boolean;
}

/** Whether it is but an object of any form in a field beside others: a filter, labels, what others have said more of. */
function isBag({ keys, isFree }: Openness): boolean {
  return isFree && keys.some((key) => key !== ANY);
}

/** Whether it is but one field that takes anything. */
function isAnyField({ keys, reason }: Openness): boolean {
  return reason === ANYTHING.reason && keys.some((key) => key !== ANY);
}

/** Whether every one of these schemas is an object that has a field with a type of its own. */
function isBesideTyped(state: SolveState, definitions: readonly Definition[]): boolean {
  return definitions.every(({ module, operand }) => hasTypedField(state, module, operand, MAX_DEPTH));
}

function hasTypedField(state: SolveState, module: LinkedModule, operand: Operand, depth: number): boolean {
  if (operand < 0 || depth === 0) return false;
  if (module.facts.kind[operand] === Op.Object)
    return entriesOf(module, operand).some(([, value]) => opennessOfValue(state, module, value, depth - 1) === undefined);
  return meaningsOf(state, module, operand).some(
    (meaning) =>
      "of" in meaning &&
      [meaning.of]
        .flat()
        .some((path) =>
          definitionsFrom(state, module, operand, relativePath(parseAccessPath(path))).some((found) =>
            hasTypedField(state, found.module, found.operand, depth - 1),
          ),
        ),
  );
}

function worstOf<T extends Openness>(found: readonly T[]): T | undefined {
  return found.find((each) => !isBag(each)) ?? found[0];
}

function inWords({ keys, reason }: Openness): string {
  return keys.length === 0 ? reason : `\`${keys.join(".")}\` ${reason}`;
}

/** Stands for every field of a record. */
const ANY = "*";

const ANYTHING: Openness = { keys: [], reason: "admits anything", isFree: false };

/** What is surely open in a schema. */
function openness(state: SolveState, module: LinkedModule, operand: Operand, depth: number): Openness | undefined {
  if (operand < 0 || depth === 0) return undefined;
  const meanings = meaningsOf(state, module, operand);
  if (meanings.length > 0) return first(meanings, (meaning) => opennessOf(state, module, operand, meaning, depth));
  if (module.facts.kind[operand] !== Op.Object) return undefined;
  return isJsonSchema(state, module, operand)
    ? opennessOfJson(state, module, operand, depth)
    : first(entriesOf(module, operand), ([key, value]) => within(key, opennessOfValue(state, module, value, depth - 1)));
}

function opennessOf(state: SolveState, module: LinkedModule, call: Operand, meaning: SchemaMeaning, depth: number): Openness | undefined {
  const at = (path: string): Openness | undefined =>
    first(definitionsFrom(state, module, call, relativePath(parseAccessPath(path))), (found) =>
      openness(state, found.module, found.operand, depth - 1),
    );
  switch (meaning.type) {
    case "any":
      return ANYTHING;
    // A schema that is but a check, of which there is none.
    case "refine":
      return definitionsFrom(state, module, call, relativePath(parseAccessPath(meaning.of))).length === 0 ? ANYTHING : undefined;
    case "open":
      return declaresNothing(state, module, call) ? { ...UNDECLARED, isFree: true } : UNDECLARED;
    case "record": {
      const inner = within(ANY, at(meaning.of));
      return inner && { ...inner, isFree: true };
    }
    case "object":
    case "same":
    case "bounded":
    case "array":
    case "tuple":
      return at(meaning.of);
    case "union":
    case "intersection":
      return first(meaning.of, at);
    case "json-schema":
      return at(meaning.of);
    case "text":
    case "closed":
    case "pattern":
    case "transform":
    case "parse":
      return undefined;
    default:
      return meaning satisfies never;
  }
}

/** `z.object({}).passthrough()`, `z.looseObject({})`: an object that may have any field, and of which none is declared. */
function declaresNothing(state: SolveState, module: LinkedModule, call: Operand): boolean {
  const { facts } = module;
  return [argumentOf(facts, call, 0), facts.y[call]].some((operand) =>
    definitionsOf(state.program, module, operand ?? NONE, callGraphView(state)).some(({ module: owner, operand: made }) => {
      const object = made >= 0 && owner.facts.kind[made] === Op.Call ? argumentOf(owner.facts, made, 0) : made;
      return object !== undefined && object >= 0 && owner.facts.kind[object] === Op.Object && entriesOf(owner, object).length === 0;
    }),
  );
}

function opennessOfValue(state: SolveState, module: LinkedModule, value: Operand, depth: number): Openness | undefined {
  return first(definitionsOf(state.program, module, value, callGraphView(state)), (found) =>
    openness(state, found.module, found.operand, depth),
  );
}

/** JSON Schema (2020-12): an object without properties, one that says that it has others, a property without any constraint. */
function opennessOfJson(state: SolveState, module: LinkedModule, object: Operand, depth: number): Openness | undefined {
  const field = (key: string): readonly Definition[] => definitionsAt(state.program, module, object, [key], callGraphView(state));
  const constant = (key: string): unknown => field(key).map((found) => constantOf(found.module.facts, found.operand))[0];
  const type = constant("type");
  const properties = field("properties");
  if (constant("additionalProperties") === true) return { ...UNDECLARED, isFree: properties.length === 0 };
  const isObject = typeof type === "string" && type.toLowerCase() === "object";
  const isBounded = ["additionalProperties", "patternProperties", "$ref", "anyOf", "oneOf", "allOf", "enum", "const"].some(
    (key) => field(key).length > 0,
  );
  if (isObject && properties.length === 0 && !isBounded) return { keys: [], reason: "is an object of any form", isFree: true };
  const below = [...properties.map((found) => ({ found, keys: true })), ...field("items").map((found) => ({ found, keys: false }))];
  return first(below, ({ found, keys }) =>
    keys
      ? first(entriesOf(found.module, found.operand), ([key, value]) => within(key, opennessOfValue(state, found.module, value, depth - 1)))
      : openness(state, found.module, found.operand, depth - 1),
  );
}

const UNDECLARED: Openness = { keys: [], reason: "admits fields that nobody declares", isFree: false };

function within(key: string, open: Openness | undefined): Openness | undefined {
  return open && { ...open, keys: [key, ...open.keys] };
}

/** The worst that is found. */
function first<T>(items: Iterable<T>, find: (item: T) => Openness | undefined): Openness | undefined {
  return worstOf([...items].flatMap((item) => find(item) ?? []));
}
