import type { SchemaMeaning, SchemaRow } from "@sluice/core";
import type { z } from "zod";
import { closedObject, loadZod } from "./schema-parts.ts";

/** The types of meanings: with nothing besides, with the path of a part, with those of several. */
const PLAIN = ["text", "closed", "any"] as const;
const OF_ONE = ["object", "array", "record", "tuple", "same", "bounded", "open", "pattern", "transform", "json-schema"] as const;
const OF_SEVERAL = ["union", "intersection"] as const;

/** Creates the schema of the rows that say how a schema library describes values. */
export function createSchemaRowSchema(accessPath: z.ZodType<string>): z.ZodType<SchemaRow> {
  const z = loadZod();
  const meaning: z.ZodType<SchemaMeaning> = z.discriminatedUnion(
    "type",
    [
      closedObject({ type: z.literal(PLAIN) }),
      closedObject({ type: z.literal(OF_ONE), of: accessPath }),
      closedObject({
        type: z.literal("refine"),
        of: accessPath,
        issue: accessPath
          .exactOptional()
          .describe("The method by which the predicate says that something is wrong, where it does not return that."),
        value: accessPath.exactOptional().describe("What the predicate looks at, where that is not its first parameter."),
      }),
      closedObject({ type: z.literal(OF_SEVERAL), of: z.array(accessPath) }),
      closedObject({ type: z.literal("parse"), of: accessPath, value: accessPath, into: accessPath.exactOptional() }),
    ],
    { error: `This is no meaning of a schema: \`type\` says ${[...PLAIN, ...OF_ONE, ...OF_SEVERAL].join(", ")}, refine or parse.` },
  );
  return closedObject({ at: accessPath, is: meaning });
}
