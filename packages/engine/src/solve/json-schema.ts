import { Op } from "../ir.ts";
import { definitionsAt, definitionsOf, type Definition } from "../link/definitions.ts";
import { constantOf, listOf, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "./call-graph.ts";
import { forEachEntry } from "./object-entries.ts";
import { INPUT_SIZE } from "./input-size.ts";
import { clearedByPattern } from "./schema-checks.ts";
import { type Schema, FREE, CLOSED, union, merge } from "./schema.ts";
import type { SolveState } from "./state.ts";

/** JSON Schema (2020-12): the keywords that close a value. */
const JSON_TYPES: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);

const CLOSED_FORMATS: ReadonlySet<string> = new Set(["uuid", "date", "date-time", "time", "duration", "ipv4", "ipv6"]);

/** Whether an object literal is a JSON Schema, by the keywords that say what a value is. */
export function isJsonSchema(state: SolveState, module: LinkedModule, object: number): boolean {
  const type = constantField(state, module, object, "type");
  return (typeof type === "string" && JSON_TYPES.has(type.toLowerCase())) || entryOf(state, module, object, "properties").length > 0;
}

/** The schema that an object literal states in the words of JSON Schema. */
export function readJsonSchema(state: SolveState, module: LinkedModule, object: number, depth: number): Schema {
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
  const bounded = entryOf(state, module, object, "maxLength").length > 0 ? state.kinds.bitOf(INPUT_SIZE) : 0;
  return { kind: "text", cleared: bounded | (pattern ? clearedByPattern(state, pattern) : 0) };
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

function constantField(state: SolveState, module: LinkedModule, object: number, key: string): unknown {
  const [first] = entryOf(state, module, object, key);
  return first ? constantOf(first.module.facts, first.operand) : undefined;
}

function entryOf(state: SolveState, module: LinkedModule, object: number, key: string): readonly Definition[] {
  return definitionsAt(state.program, module, object, [key], callGraphView(state));
}
