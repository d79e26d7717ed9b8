import { parseAccessPath, type SchemaMeaning } from "@sluice/core";
import { Entry, Op } from "../ir.ts";
import { constantOf, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView, definitionsFrom } from "./call-graph.ts";
import { clearedByShape } from "./clearance.ts";
import { EACH, OBJECT_KEY } from "./paths.ts";
import { edgesAt, moduleOf, type SolveState, type SourceSite } from "./state.ts";
import { closure, relativePath, stepEdge, type RelativePath, type State } from "../resolve/automaton.ts";
import { definitionsAt, definitionsOf, type Definition } from "../link/definitions.ts";
import { shapeOfMatch } from "../resolve/pattern.ts";

/** What values of a schema look like, as far as free text goes. */
export type Schema =
  /** Free text, harmless for the sink kinds in `cleared` (bits). */
  | { readonly kind: "text"; readonly cleared: number }
  /** No free text anywhere. */
  | { readonly kind: "closed" }
  | { readonly kind: "object"; readonly fields: ReadonlyMap<string, Schema> }
  | { readonly kind: "array"; readonly of: Schema }
  | { readonly kind: "union"; readonly of: readonly Schema[] };

/** Where free text sits in a value, and for which sink kinds it is harmless. */
export interface TextField {
  readonly path: readonly string[];
  readonly cleared: number;
}

const FREE: Schema = { kind: "text", cleared: 0 };
const CLOSED: Schema = { kind: "closed" };
const MAX_DEPTH = 12;

/** The free text of a source, as the schema that its row names says; undefined where no schema can be read. */
export function narrow(state: SolveState, site: SourceSite): readonly TextField[] | undefined {
  if (!site.schema || !site.anchor) return undefined;
  const module = moduleOf(state, site.anchor.instance);
  const focused: SolveState = { ...state, focus: site.anchor.instance };
  const definitions = site.schema.fields.includes("extend")
    ? fieldDefinitions(focused, module, site.anchor.call, site.schema.fields.at(-1) ?? "")
    : definitionsFrom(focused, module, site.anchor.call, site.schema, site.anchor.keys);
  const readable = definitions.filter(({ operand, external }) => operand >= 0 && !external);
  return readable.length === 0 ? undefined : textFields(readAll(focused, readable, MAX_DEPTH));
}

/** The free text in values of a schema: of one with very many places for it, anywhere. */
export function textFields(schema: Schema): readonly TextField[] {
  let fields = knownFields.get(schema);
  if (!fields) {
    const all = new Map(listFields(schema).map((field) => [`${field.cleared} ${field.path.join(" ")}`, field]));
    fields = all.size > MAX_FIELDS ? textFields(FREE) : [...all.values()];
    knownFields.set(schema, fields);
  }
  return fields;
}

/** Schemas share parts: without this, reading one takes as long as there are ways through it. */
const knownFields = new WeakMap<Schema, readonly TextField[]>();
const MAX_FIELDS = 400;

function listFields(schema: Schema): readonly TextField[] {
  switch (schema.kind) {
    case "text":
      return [{ path: [], cleared: schema.cleared }];
    case "closed":
      return [];
    case "object":
      return [...schema.fields].flatMap(([key, field]) => below(key, field));
    case "array":
      return below(EACH, schema.of);
    case "union":
      return schema.of.flatMap(textFields);
    default:
      return schema satisfies never;
  }
}

function below(key: string, schema: Schema): TextField[] {
  return textFields(schema).map(({ path, cleared }) => ({ path: [key, ...path], cleared }));
}

/** The part of a schema below `keys`; free text where it says nothing. */
export function schemaBelow(schema: Schema, keys: readonly string[]): Schema {
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  switch (schema.kind) {
    case "object":
      return schemaBelow(schema.fields.get(key) ?? schema.fields.get(EACH) ?? CLOSED, rest);
    case "array":
      return schemaBelow(schema.of, rest);
    case "union":
      return { kind: "union", of: schema.of.map((item) => schemaBelow(item, keys)) };
    case "text":
    case "closed":
      return schema;
    default:
      return schema satisfies never;
  }
}

/** The schema at a path from a call; undefined where nothing can be read. */
export function schemaFrom(
  state: SolveState,
  module: LinkedModule,
  call: number,
  path: RelativePath,
  depth: number = MAX_DEPTH,
): Schema | undefined {
  const definitions = definitionsFrom(state, module, call, path);
  return definitions.length === 0 ? undefined : readAll(state, definitions, depth);
}

/** The field of a class that extends a library class: `schema = z.object(...)`. */
function fieldDefinitions(state: SolveState, module: LinkedModule, superclass: number, field: string): readonly Definition[] {
  const { facts } = module;
  const found: Definition[] = [];
  facts.classes.forEach((cls) => {
    if (cls.superclass !== superclass || cls.constructorFunction < 0) return;
    const body = facts.functions[cls.constructorFunction];
    for (let value = body?.first ?? 0; value < (body?.end ?? 0); value++) {
      if (facts.kind[value] !== Op.Store || keyOf(facts, facts.y[value] ?? -1) !== field) continue;
      found.push(...definitionsOf(state.program, module, facts.z[value] ?? -1, callGraphView(state)));
    }
  });
  return found;
}

function readAll(state: SolveState, definitions: readonly Definition[], depth: number): Schema {
  const schemas = definitions.map((definition) => readSchema(state, definition, depth));
  return schemas.length === 1 && schemas[0] ? schemas[0] : { kind: "union", of: schemas };
}

function readSchema(state: SolveState, { module, operand, external }: Definition, depth: number): Schema {
  if (depth === 0 || operand < 0 || external) return FREE;
  let known = knownSchemas.get(state);
  if (!known) knownSchemas.set(state, (known = new Map<number, Schema>()));
  const key = module.index * MAX_VALUES + operand;
  let schema = known.get(key);
  if (schema) return schema;
  if (known.size >= MAX_SCHEMAS) return FREE;
  // A schema within itself is free text there.
  known.set(key, FREE);
  known.set(key, (schema = readValue(state, module, operand, depth)));
  return schema;
}

/** What was read of a value for one use: many fields may go back to one schema. */
const knownSchemas = new WeakMap<SolveState, Map<number, Schema>>();
/** Above any index of a value in one file. */
const MAX_VALUES = 1 << 24;
/** Values that are read for one use: what has more parts is no schema but data. */
const MAX_SCHEMAS = 1_000;

function readValue(state: SolveState, module: LinkedModule, operand: number, depth: number): Schema {
  const meanings = meaningsOf(state, module, operand);
  if (meanings.length > 0) return meanings.map((meaning) => readMeaning(state, module, operand, meaning, depth - 1)).reduce(strictest);
  if (module.facts.kind[operand] !== Op.Object) return FREE;
  return isJsonSchema(state, module, operand)
    ? readJsonSchema(state, module, operand, depth - 1)
    : readFields(state, module, operand, depth - 1);
}

/** Several rows may speak of one value (`string` and `string.uuid`): the one that leaves less open counts. */
function strictest(a: Schema, b: Schema): Schema {
  if (a.kind === "closed" || b.kind === "closed") return CLOSED;
  if (a.kind === "text" && b.kind === "text") return { kind: "text", cleared: a.cleared | b.cleared };
  return a.kind === "text" ? b : a;
}

/** What models say of the value that a call made. */
function meaningsOf(state: SolveState, module: LinkedModule, value: number): SchemaMeaning[] {
  const found = new Set<SchemaMeaning>();
  for (const instance of state.instances.of(module.index, module.functionOfValue[value] ?? 0)) {
    for (const { fact } of edgesAt(instance, value)) {
      if (fact.atom.kind !== "external" || fact.path.length > 0) continue;
      for (const item of closure(fact.atom.state)) for (const meaning of item.schemas) if (meaning.type !== "parse") found.add(meaning);
    }
  }
  return [...found];
}

function readMeaning(state: SolveState, module: LinkedModule, value: number, meaning: SchemaMeaning, depth: number): Schema {
  const at = (path: string): Schema => schemaFrom(state, module, value, pathFrom(path), depth) ?? FREE;
  switch (meaning.type) {
    case "text":
    case "any":
      return FREE;
    case "closed":
      return CLOSED;
    case "object":
      return readObjectAt(state, module, value, meaning.of, depth);
    case "array":
      return { kind: "array", of: at(meaning.of) };
    case "record":
      return {
        kind: "object",
        fields: new Map([
          [EACH, at(meaning.of)],
          [OBJECT_KEY, FREE],
        ]),
      };
    case "tuple":
      return { kind: "array", of: union(membersAt(state, module, value, meaning.of, depth)) };
    case "union":
      return union(meaning.of.flatMap((path) => membersAt(state, module, value, path, depth)));
    case "intersection":
      return merge(meaning.of.map(at));
    case "same":
      return at(meaning.of);
    case "pattern":
      return readPattern(state, module, value, meaning.of, depth);
    case "refine":
      return readRefinement(state, module, value, at("this"), meaning.of);
    case "transform":
      return readTransform(state, module, value, meaning.of);
    case "json-schema":
      return (
        definitionsFrom(state, module, value, pathFrom(meaning.of))
          .filter(({ operand, module: owner }) => owner.facts.kind[operand] === Op.Object)
          .map(({ module: owner, operand }) => readJsonSchema(state, owner, operand, depth))
          .reduce<Schema | undefined>((all, item) => (all ? { kind: "union", of: [all, item] } : item), undefined) ?? FREE
      );
    case "parse":
      return FREE;
    default:
      return meaning satisfies never;
  }
}

/** A `parse` function of a schema library: where the value is, where the schema, and where in the result the value comes back. */
export interface Parse {
  readonly value: RelativePath;
  readonly schema: RelativePath;
  readonly into: readonly string[];
}

/** What calling a library value parses. */
export function parsesOf(external: State): readonly Parse[] {
  const found: Parse[] = [];
  for (const item of closure(external).flatMap((at) => [at, ...stepEdge(at, "call")])) {
    for (const meaning of item.schemas) {
      if (meaning.type !== "parse") continue;
      found.push({
        value: pathFrom(meaning.value),
        schema: pathFrom(meaning.of),
        into: meaning.into === undefined ? [] : meaning.into.split(">").map((key) => key.trim()),
      });
    }
  }
  return found;
}

const PATHS = new Map<string, RelativePath>();

function pathFrom(text: string): RelativePath {
  let path = PATHS.get(text);
  if (!path) PATHS.set(text, (path = relativePath(parseAccessPath(text))));
  return path;
}

function union(of: readonly Schema[]): Schema {
  return of.length === 1 && of[0] ? of[0] : { kind: "union", of };
}

/** Both at once: an object with the fields of all, or text that is as harmless as each says. */
function merge(schemas: readonly Schema[]): Schema {
  const fields = new Map<string, Schema>();
  for (const schema of schemas) if (schema.kind === "object") for (const [key, field] of schema.fields) fields.set(key, field);
  if (fields.size > 0) return { kind: "object", fields };
  return schemas.reduce(strictest, FREE);
}

function readObjectAt(state: SolveState, module: LinkedModule, value: number, path: string, depth: number): Schema {
  const objects = definitionsFrom(state, module, value, pathFrom(path)).filter(
    ({ operand, module: owner }) => operand >= 0 && owner.facts.kind[operand] === Op.Object,
  );
  return objects.length === 0 ? FREE : merge(objects.map(({ module: owner, operand }) => readFields(state, owner, operand, depth)));
}

/** The members of an object literal as schemas, spreads included. */
function readFields(state: SolveState, module: LinkedModule, object: number, depth: number): Schema {
  const fields = new Map<string, Schema>();
  forEachEntry(state, module, object, depth, (owner, key, operand) => {
    fields.set(key, readAll(state, definitionsOf(state.program, owner, operand, callGraphView(state)), depth));
  });
  return { kind: "object", fields };
}

function forEachEntry(
  state: SolveState,
  module: LinkedModule,
  object: number,
  depth: number,
  visit: (owner: LinkedModule, key: string, operand: number) => void,
): void {
  const list = listOf(module.facts, object);
  for (let index = 0; index + 2 < list.length; index += 3) {
    const operand = list[index + 2] ?? -1;
    const key = keyOf(module.facts, list[index + 1] ?? -1);
    if (list[index] === Entry.Property && key !== undefined) visit(module, key, operand);
    else if (list[index] === Entry.Spread && depth > 0) {
      for (const found of definitionsOf(state.program, module, operand, callGraphView(state))) {
        if (found.operand >= 0 && found.module.facts.kind[found.operand] === Op.Object)
          forEachEntry(state, found.module, found.operand, depth - 1, visit);
      }
    }
  }
}

/** The schemas of an array literal, or the one schema at a path. */
function membersAt(state: SolveState, module: LinkedModule, value: number, path: string, depth: number): Schema[] {
  const relative = pathFrom(path);
  const list = relative.fields.at(-1) === EACH ? { ...relative, fields: relative.fields.slice(0, -1) } : relative;
  return definitionsFrom(state, module, value, list).flatMap((definition) => {
    const { facts } = definition.module;
    if (definition.operand < 0 || facts.kind[definition.operand] !== Op.Array) return [readSchema(state, definition, depth)];
    const items = listOf(facts, definition.operand);
    const members: Schema[] = [];
    for (let index = 0; index + 1 < items.length; index += 2) {
      members.push(readAll(state, definitionsOf(state.program, definition.module, items[index] ?? -1, callGraphView(state)), depth));
    }
    return members;
  });
}

function readPattern(state: SolveState, module: LinkedModule, value: number, path: string, depth: number): Schema {
  const base = schemaFrom(state, module, value, pathFrom("this"), depth) ?? FREE;
  if (base.kind !== "text") return base;
  const masks = definitionsFrom(state, module, value, pathFrom(path)).map((definition) => clearedByPattern(state, definition));
  const cleared = masks.length === 0 ? 0 : masks.reduce((all, mask) => all & mask);
  return { kind: "text", cleared: base.cleared | cleared };
}

/** Bits of the sink kinds for which text of a pattern (a regular expression or its source) is harmless. */
function clearedByPattern(state: SolveState, { module, operand }: Definition): number {
  const { facts } = module;
  const isLiteral = operand >= 0 && facts.kind[operand] === Op.RegExp;
  const source = constantOf(facts, isLiteral ? (facts.x[operand] ?? -1) : operand);
  const flags = isLiteral ? constantOf(facts, facts.y[operand] ?? -1) : "";
  return typeof source === "string" ? clearedByShape(state.kinds, state.kinds.names, shapeOfMatch(source, String(flags ?? ""))) : 0;
}

/** Text that a predicate accepts is harmless for what the predicate, as a check, rules out. */
function readRefinement(state: SolveState, module: LinkedModule, value: number, base: Schema, path: string): Schema {
  if (base.kind !== "text") return base;
  const masks = definitionsFrom(state, module, value, pathFrom(path)).map((definition) => clearedByPredicate(state, definition));
  const cleared = base.cleared | (masks.length === 0 ? 0 : masks.reduce((all, mask) => all & mask));
  return (cleared & state.kinds.all) === state.kinds.all ? CLOSED : { kind: "text", cleared };
}

function clearedByPredicate(state: SolveState, { module, operand }: Definition): number {
  if (operand < 0 || module.facts.kind[operand] !== Op.Function) return 0;
  const masks = state.instances
    .of(module.index, module.facts.x[operand] ?? -1)
    .map((instance) => state.guards?.ofPredicate(instance).clears ?? 0);
  return masks.length === 0 ? 0 : masks.reduce((all, mask) => all & mask);
}

/** What a transform gives: nothing free when its callback plainly returns no text. */
function readTransform(state: SolveState, module: LinkedModule, value: number, path: string): Schema {
  const callbacks = definitionsFrom(state, module, value, pathFrom(path));
  const isClosed =
    callbacks.length > 0 && callbacks.every(({ module: owner, operand }) => operand >= 0 && returnsNoText(state, owner, operand));
  return isClosed ? CLOSED : FREE;
}

function returnsNoText(state: SolveState, module: LinkedModule, value: number): boolean {
  const { facts } = module;
  if (facts.kind[value] !== Op.Function) return isClosingCall(state, module, value);
  const returns = module.entries[facts.x[value] ?? -1]?.returns ?? [];
  return returns.length > 0 && returns.every((at) => isWithoutText(state, module, facts.x[at] ?? -1));
}

function isWithoutText(state: SolveState, module: LinkedModule, operand: number): boolean {
  if (operand < 0) return true;
  const { facts } = module;
  const kind = facts.kind[operand];
  if (kind === Op.Binary || kind === Op.Unary) return true;
  return kind === Op.Call && isClosingCall(state, module, facts.x[operand] ?? -1);
}

/** Whether a function is a library's that gives nothing of its input back: `Number`, `parseInt`. */
function isClosingCall(state: SolveState, module: LinkedModule, callee: number): boolean {
  if (callee < 0) return false;
  return state.instances
    .of(module.index, module.functionOfValue[callee] ?? 0)
    .some((instance) =>
      [...edgesAt(instance, callee)].some(
        ({ fact }) => fact.atom.kind === "external" && fact.path.length === 0 && isClosing(fact.atom.state),
      ),
    );
}

function isClosing(external: State): boolean {
  return closure(external).some(
    (item) => item.opaque || [...closure(item)].some((at) => at.edges.get("call")?.sanitizers.some((row) => row.clears === "all")),
  );
}

/** JSON Schema (2020-12): the keywords that close a value. */
const JSON_TYPES: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);
const CLOSED_FORMATS: ReadonlySet<string> = new Set(["uuid", "date", "date-time", "time", "duration", "ipv4", "ipv6"]);

function isJsonSchema(state: SolveState, module: LinkedModule, object: number): boolean {
  const type = constantField(state, module, object, "type");
  return (typeof type === "string" && JSON_TYPES.has(type.toLowerCase())) || entryOf(state, module, object, "properties").length > 0;
}

function constantField(state: SolveState, module: LinkedModule, object: number, key: string): unknown {
  const [first] = entryOf(state, module, object, key);
  return first ? constantOf(first.module.facts, first.operand) : undefined;
}

function entryOf(state: SolveState, module: LinkedModule, object: number, key: string): readonly Definition[] {
  return definitionsAt(state.program, module, object, [key], callGraphView(state));
}

function readJsonSchema(state: SolveState, module: LinkedModule, object: number, depth: number): Schema {
  const entry = (key: string): readonly Definition[] => entryOf(state, module, object, key);
  if (depth <= 0) return FREE;
  if (entry("enum").length > 0 || entry("const").length > 0) return CLOSED;
  const properties = entry("properties").filter(({ module: owner, operand }) => operand >= 0 && owner.facts.kind[operand] === Op.Object);
  if (properties.length > 0) return merge(properties.map((item) => readJsonFields(state, item.module, item.operand, depth - 1)));
  const parts = ["anyOf", "oneOf", "allOf"].flatMap((key) => entry(key)).flatMap((list) => readJsonList(state, list, depth - 1));
  if (parts.length > 0) return union(parts);
  const items = entry("items");
  if (items.length > 0)
    return { kind: "array", of: union(items.map((item) => readJsonSchema(state, item.module, item.operand, depth - 1))) };
  return readJsonText(state, module, object);
}

function readJsonText(state: SolveState, module: LinkedModule, object: number): Schema {
  const type = constantField(state, module, object, "type");
  const lower = typeof type === "string" ? type.toLowerCase() : undefined;
  if (lower === "number" || lower === "integer" || lower === "boolean" || lower === "null") return CLOSED;
  if (lower !== undefined && lower !== "string") return FREE;
  const format = constantField(state, module, object, "format");
  if (typeof format === "string" && CLOSED_FORMATS.has(format)) return CLOSED;
  const [pattern] = entryOf(state, module, object, "pattern");
  return pattern ? { kind: "text", cleared: clearedByPattern(state, pattern) } : FREE;
}

function readJsonFields(state: SolveState, module: LinkedModule, object: number, depth: number): Schema {
  const fields = new Map<string, Schema>();
  forEachEntry(state, module, object, depth, (owner, key, operand) => {
    const found = definitionsOf(state.program, owner, operand, callGraphView(state));
    fields.set(key, union(found.map((item) => (item.operand >= 0 ? readJsonSchema(state, item.module, item.operand, depth) : FREE))));
  });
  return { kind: "object", fields };
}

function readJsonList(state: SolveState, { module, operand }: Definition, depth: number): Schema[] {
  if (operand < 0 || module.facts.kind[operand] !== Op.Array) return [];
  const list = listOf(module.facts, operand);
  const parts: Schema[] = [];
  for (let index = 0; index + 1 < list.length; index += 2) {
    for (const item of definitionsOf(state.program, module, list[index] ?? -1))
      parts.push(item.operand >= 0 ? readJsonSchema(state, item.module, item.operand, depth) : FREE);
  }
  return parts;
}
