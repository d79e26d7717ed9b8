import { parseAccessPath, remember, type SchemaMeaning } from "@sluice/core";
import { Op } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { argumentCount, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import { closure, stepEdge, type State } from "../resolve/automaton.ts";
import { relativePath, type RelativePath } from "../resolve/relative-path.ts";
import { callGraphView, definitionsFrom } from "./call-graph.ts";
import { INPUT_SIZE } from "./input-size.ts";
import { meaningsOf } from "./schema-meanings.ts";
import { isJsonSchema, readJsonSchema } from "./json-schema.ts";
import { isFilledByKey } from "./filled-objects.ts";
import { loopedSchemas } from "./looped-schemas.ts";
import { forEachEntry } from "./object-entries.ts";
import { EACH, OBJECT_KEY } from "./paths.ts";
import { clearedByRole, clearedThroughout } from "./schema-roles.ts";
import { clearedByPattern, clearedByPredicate, clearedByTransform, complainingOf, returnsNoText } from "./schema-checks.ts";
import { CLOSED, FREE, merge, strictest, textFields, union, withCleared, type Schema, type TextField } from "./schema.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";
import type { Instance } from "./tracking.ts";

const MAX_DEPTH = 12;

/** The free text of a source, as the schema that its row names says; undefined where no schema can be read. */
export function narrow(state: SolveState, site: SourceSite): readonly TextField[] | undefined {
  if (!site.schema || !site.anchor) return undefined;
  const module = moduleOf(state, site.anchor.instance);
  const focused = focusedOn(state, site.anchor.instance);
  const definitions = site.schema.fields.includes("extend")
    ? fieldDefinitions(focused, module, site.anchor.call, site.schema.fields.at(-1) ?? "")
    : definitionsFrom(focused, module, site.anchor.call, site.schema, site.anchor.keys);
  const readable = definitions.filter(isReadable);
  if (readable.length === 0) {
    const looped = loopedSchemas(focused, module, site.anchor.call, site.schema, site.instance);
    return looped.length > 0 && looped.every(isReadable) ? textFields(readAll(focused, looped, MAX_DEPTH)) : undefined;
  }
  return readable.length === 0 ? undefined : textFields(readAll(focused, readable, MAX_DEPTH));
}

function isReadable({ operand, external }: Definition): boolean {
  return operand >= 0 && !external;
}

/** The same state as seen from an activation; one for all that is read from there, so that nothing is read twice. */
function focusedOn(state: SolveState, focus: Instance): SolveState {
  const known = remember(focusedStates, state, () => new Map<Instance, SolveState>());
  return remember(known, focus, () => ({ ...state, focus }));
}

const focusedStates = new WeakMap<SolveState, Map<Instance, SolveState>>();

/** The schema at a path from a call; undefined where nothing can be read. */
export function schemaFrom(
  state: SolveState,
  module: LinkedModule,
  call: number,
  path: RelativePath,
  depth: number = MAX_DEPTH,
): Schema | undefined {
  const definitions = partsAt(state, module, call, path);
  return definitions.length === 0 ? undefined : readAll(state, definitions, depth);
}

/** What stands at a path from the call that makes a schema: in any argument, or as what a callback there returns. */
function partsAt(state: SolveState, module: LinkedModule, call: number, path: RelativePath): readonly Definition[] {
  const bases = path.base === "any" ? [...Array(argumentCount(module.facts, call)).keys()] : [path.base];
  const found = bases.flatMap((base) => definitionsFrom(state, module, call, { ...path, base }));
  return path.callback === "return" ? found.flatMap((definition) => returnedBy(state, definition)) : found;
}

function returnedBy(state: SolveState, { module, operand }: Definition): readonly Definition[] {
  const { facts, entries } = module;
  if (operand < 0 || facts.kind[operand] !== Op.Function) return [];
  const returns = entries[facts.x[operand] ?? -1]?.returns ?? [];
  return returns.flatMap((at) => definitionsOf(state.program, module, facts.x[at] ?? -1, callGraphView(state)));
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
  if (depth === MAX_DEPTH) readingOf(state).left = MAX_SCHEMAS;
  const schemas = definitions.map((definition) => readSchema(state, definition, depth));
  return schemas.length === 1 && schemas[0] ? schemas[0] : { kind: "union", of: schemas };
}

function readSchema(state: SolveState, { module, operand, external }: Definition, depth: number): Schema {
  if (depth === 0 || operand < 0 || external) return FREE;
  const reading = readingOf(state);
  const { known } = reading;
  const key = module.index * MAX_VALUES + operand;
  const before = known.get(key);
  if (before) return before;
  if (reading.left <= 0) return FREE;
  reading.left--;
  // A schema within itself is free text there.
  known.set(key, FREE);
  const schema = readValue(state, module, operand, depth);
  known.set(key, schema);
  return schema;
}

/** What was read of values, to which many fields may go back, and how many more may be read for one use. */
interface Reading {
  readonly known: Map<number, Schema>;
  left: number;
}

function readingOf(state: SolveState): Reading {
  return remember(readings, state, () => ({ known: new Map<number, Schema>(), left: MAX_SCHEMAS }));
}

const readings = new WeakMap<SolveState, Reading>();

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

/** A JSON Schema that is written down, or that a call made of another library's schema. */
function readPlain(state: SolveState, module: LinkedModule, operand: number, depth: number): readonly Schema[] {
  if (module.facts.kind[operand] === Op.Object) return [readJsonSchema(state, module, operand, depth)];
  const meanings = operand < 0 ? [] : meaningsOf(state, module, operand);
  return meanings.map((meaning) => readMeaning(state, module, operand, meaning, depth - 1));
}

function readMeaning(state: SolveState, module: LinkedModule, value: number, meaning: SchemaMeaning, depth: number): Schema {
  state.use(meaning);
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
    case "open":
      return at(meaning.of);
    case "bounded":
      return withCleared(at(meaning.of), state.kinds.bitOf(INPUT_SIZE));
    case "pattern":
      return readPattern(state, module, value, meaning.of, depth);
    case "refine":
      return readRefinement(state, module, value, at("this"), meaning);
    case "transform":
      return readTransform(state, module, value, meaning.of);
    case "json-schema":
      return (
        definitionsFrom(state, module, value, pathFrom(meaning.of))
          .flatMap(({ module: owner, operand }) => readPlain(state, owner, operand, depth))
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
  readonly meaning: SchemaMeaning;
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
        meaning,
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
  return remember(PATHS, text, () => relativePath(parseAccessPath(text)));
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
  let cleared = 0;
  forEachEntry(state, module, object, depth, (owner, key, operand) => {
    const definitions = definitionsOf(state.program, owner, operand, callGraphView(state));
    const field = readAll(state, definitions, depth);
    fields.set(key, field);
    cleared |= clearedByRole(state, key, field, definitions);
  });
  // Whatever the program adds under keys that nobody can name, it may have a text.
  if (isFilledByKey(module, object)) fields.set(EACH, FREE);
  const schema: Schema = { kind: "object", fields };
  return cleared === 0 ? schema : clearedThroughout(schema, cleared);
}

/** The schemas of an array literal, or the one schema at a path. */
function membersAt(state: SolveState, module: LinkedModule, value: number, path: string, depth: number): Schema[] {
  const relative = pathFrom(path);
  const list = relative.fields.at(-1) === EACH ? { ...relative, fields: relative.fields.slice(0, -1) } : relative;
  return partsAt(state, module, value, list).flatMap((definition) => {
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

/** Text that a predicate accepts is harmless for what the predicate, as a check, rules out. */
function readRefinement(
  state: SolveState,
  module: LinkedModule,
  value: number,
  base: Schema,
  meaning: Extract<SchemaMeaning, { type: "refine" }>,
): Schema {
  const predicates = definitionsFrom(state, module, value, pathFrom(meaning.of));
  const complaining = complainingOf(meaning);
  if (predicates.length === 0) return base;
  const clearedIn = (field?: string): number =>
    predicates.reduce((all, each) => all & clearedByPredicate(state, each, complaining, field), state.kinds.all);
  if (base.kind === "text") return closedWhereHarmless(state, withCleared(base, clearedIn()));
  if (base.kind !== "object") return base;
  const fields = [...base.fields].map(([key, field]): [string, Schema] => {
    return [key, field.kind === "text" ? closedWhereHarmless(state, withCleared(field, clearedIn(key))) : field];
  });
  return { kind: "object", fields: new Map(fields) };
}

function closedWhereHarmless({ kinds }: SolveState, schema: Schema): Schema {
  return schema.kind === "text" && (schema.cleared & kinds.all) === kinds.all ? CLOSED : schema;
}

/** What a transform gives: nothing free when its callback plainly returns no text; text as harmless as the callback's checks leave it. */
function readTransform(state: SolveState, module: LinkedModule, value: number, path: string): Schema {
  const callbacks = definitionsFrom(state, module, value, pathFrom(path));
  const isClosed =
    callbacks.length > 0 && callbacks.every(({ module: owner, operand }) => operand >= 0 && returnsNoText(state, owner, operand));
  if (isClosed || callbacks.length === 0) return isClosed ? CLOSED : FREE;
  const cleared = callbacks.reduce((all, callback) => all & clearedByTransform(state, callback), state.kinds.all);
  return closedWhereHarmless(state, { kind: "text", cleared });
}
