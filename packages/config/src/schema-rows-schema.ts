import type { SchemaMeaning, SchemaRow } from "@sluice/core";
import type { z } from "zod";
import { closedObject, loadZod } from "./schema-parts.ts";

/** Creates the schema of the rows that say how a schema library describes values. */
export function createSchemaRowSchema(accessPath: z.ZodType<string>): z.ZodType<SchemaRow> {
  const z = loadZod();
  const meaning: z.ZodType<SchemaMeaning> = z.discriminatedUnion(
    "type",
    [
      closedObject({ type: z.literal(["text", "closed", "any"]) }),
      closedObject({
        type: z.literal(["object", "array", "record", "tuple", "same", "bounded", "open", "pattern", "refine", "transform", "json-schema"]),
        of: accessPath,
      }),
      closedObject({ type: z.literal(["union", "intersection"]), of: z.array(accessPath) }),
      closedObject({ type: z.literal("parse"), of: accessPath, value: accessPath, into: accessPath.exactOptional() }),
    ],
    {
      error:
        "This is no meaning of a schema: `type` says text, closed, any, object, array, record, tuple, union, intersection, same, bounded, pattern, transform, parse or json-schema.",
    },
  );
  return closedObject({ at: accessPath, is: meaning });
}
