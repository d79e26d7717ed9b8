import { EACH } from "./paths.ts";

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

/** Text of any form. */
export const FREE: Schema = { kind: "text", cleared: 0 };

/** Values without free text. */
export const CLOSED: Schema = { kind: "closed" };

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

/** Several rows may speak of one value (`string` and `string.uuid`): the one that leaves less open counts. */
export function strictest(a: Schema, b: Schema): Schema {
  if (a.kind === "closed" || b.kind === "closed") return CLOSED;
  if (a.kind === "text" && b.kind === "text") return { kind: "text", cleared: a.cleared | b.cleared };
  return a.kind === "text" ? b : a;
}

/** Values of the schema that are harmless for further sink kinds where they are text. */
export function withCleared(schema: Schema, cleared: number): Schema {
  if (schema.kind === "union") return { kind: "union", of: schema.of.map((item) => withCleared(item, cleared)) };
  return schema.kind === "text" ? { kind: "text", cleared: schema.cleared | cleared } : schema;
}

/** Values of any of the schemas. */
export function union(of: readonly Schema[]): Schema {
  return of.length === 1 && of[0] ? of[0] : { kind: "union", of };
}

/** Both at once: an object with the fields of all, or text that is as harmless as each says. */
export function merge(schemas: readonly Schema[]): Schema {
  const fields = new Map<string, Schema>();
  for (const schema of schemas) if (schema.kind === "object") for (const [key, field] of schema.fields) fields.set(key, field);
  if (fields.size > 0) return { kind: "object", fields };
  return schemas.reduce(strictest, FREE);
}
