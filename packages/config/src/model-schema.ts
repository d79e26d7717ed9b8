import { AccessPathError, parseAccessPath } from "@sluice/core";
import type { LibraryModel, SchemaMeaning } from "@sluice/core";
import validRange from "semver/ranges/valid.js";
import type { z } from "zod";
import { createInventorySchemas } from "./inventory-rows-schema.ts";
import { closedObject, loadZod, oneOf } from "./schema-parts.ts";

/** Creates the schema of a library model as JSON: the same shape as in TypeScript. */
export function createModelSchema(): z.ZodType<LibraryModel> {
  const z = loadZod();
  const accessPath = z
    .string()
    .check((context) => {
      try {
        parseAccessPath(context.value);
      } catch (error) {
        if (!(error instanceof AccessPathError)) throw error;
        context.issues.push({
          code: "custom",
          input: context.value,
          message: `This access path cannot be read: ${error.message}.`,
          params: { offset: error.offset },
        });
      }
    })
    .describe("An access path, such as `Pool > new > query > arg 0`.");
  const accessPaths = z.array(accessPath);
  const kind = z.string().min(1).describe("The name of a kind: a built-in one, or one that a flow of this file uses.");
  const clears = z
    .union([z.array(kind), z.literal("all")], { error: 'Name sink kinds in a list, such as ["sql"], or write "all".' })
    .describe("The sink kinds for which the value is clean, or `all` when it carries no text of its input.");

  const meaning: z.ZodType<SchemaMeaning> = z.discriminatedUnion(
    "type",
    [
      closedObject({ type: z.literal(["text", "closed", "any"]) }),
      closedObject({
        type: z.literal(["object", "array", "record", "tuple", "same", "bounded", "open", "pattern", "refine", "transform", "json-schema"]),
        of: accessPath,
      }),
      closedObject({ type: z.literal(["union", "intersection"]), of: accessPaths }),
      closedObject({ type: z.literal("parse"), of: accessPath, value: accessPath, into: accessPath.exactOptional() }),
    ],
    {
      error:
        "This is no meaning of a schema: `type` says text, closed, any, object, array, record, tuple, union, intersection, same, bounded, pattern, transform, parse or json-schema.",
    },
  );

  const source = closedObject({
    at: accessPath,
    kind,
    some: z.literal(true).exactOptional().describe("Only some of its fields are, nobody knows which."),
    label: z.string().exactOptional().describe("What to call it in a message."),
    bounded: z
      .union([z.literal(true), z.array(z.string().min(1))])
      .exactOptional()
      .describe("Whoever hands it over bounds its size; a list: where a step has one of these names."),
    schema: accessPath.exactOptional().describe("Where, from the same call, the schema stands that narrows the value."),
    name: accessPath.exactOptional().describe("Where, from the same call, the tool's name stands."),
  });
  const condition = closedObject({
    option: accessPath,
    is: z.union([z.string(), z.number(), z.boolean()], { error: "A text, a number, true or false is expected here." }),
    not: z.boolean().exactOptional(),
    known: z.literal(true).exactOptional(),
  });
  const sink = closedObject({
    at: accessPath,
    kind,
    text: z.literal(true).exactOptional(),
    whole: z.string().min(1).exactOptional(),
    when: condition.exactOptional(),
    sureFor: closedObject({ option: accessPath, among: z.array(z.string()) }).exactOptional(),
    driven: z.literal(true).exactOptional().describe("Only where a tool's handler reaches the call."),
  });
  const sanitizer = closedObject({
    at: accessPath,
    clears,
    of: z.array(kind).exactOptional(),
    normalizes: oneOf(["path"]).exactOptional(),
    cuts: z.literal(true).exactOptional(),
  });
  const guard = closedObject({
    at: accessPath,
    clears,
    result: accessPath.exactOptional(),
    when: z.literal([true, false, "return"]).exactOptional(),
    of: oneOf(["host"]).exactOptional(),
    asserts: oneOf(["true", "equal", "match"]).exactOptional(),
  });
  const propagator = closedObject({ at: accessPath, from: accessPath, to: accessPath });
  const kill = closedObject({ at: accessPath, what: accessPath });
  const literal = closedObject({ field: z.string().min(1), values: z.array(z.string()).min(1), clears: z.array(kind) });

  const inventory = createInventorySchemas({ accessPath, kind, condition });

  const versions = z.string().refine((range) => validRange(range) !== null, {
    error: "This is no range of versions; write one as in package.json, such as ^8.0.0.",
  });

  return closedObject({
    package: z
      .string()
      .min(1)
      .describe("An npm package, a Node module without `node:`, a file of the project (`./src/db.ts`), or `global`."),
    versions: versions.exactOptional().describe("The versions of the package that the rows describe, as a semver range."),
    receiver: oneOf(["any"]).exactOptional().describe("The rows name methods of whatever receiver."),
    types: z.record(z.string(), accessPaths).exactOptional().describe("Short names for values, usable as the first step of a path."),
    sources: z.array(source).exactOptional(),
    sinks: z.array(sink).exactOptional(),
    sanitizers: z.array(sanitizer).exactOptional(),
    guards: z.array(guard).exactOptional(),
    propagators: z.array(propagator).exactOptional(),
    kills: z.array(kill).exactOptional().describe("Methods after which a receiver no longer holds what it held."),
    literals: z.array(literal).exactOptional().describe("Literals that say by one field what their others are."),
    entryPoints: z
      .array(
        z.union([
          closedObject({ files: z.string().min(1), is: z.string().min(1) }),
          closedObject({ directive: z.string().min(1), is: z.string().min(1) }),
        ]),
      )
      .exactOptional()
      .describe("Functions that a framework finds by the place of their file, or by a directive that they begin with."),
    schemas: z.array(closedObject({ at: accessPath, is: meaning })).exactOptional(),
    tools: z.array(inventory.tool).exactOptional().describe("What makes a tool of a language model."),
    agents: z.array(inventory.agent).exactOptional().describe("What makes an agent, or a server of tools."),
    effects: z.array(inventory.effect).exactOptional().describe("What calls do to the world."),
    controls: z.array(inventory.control).exactOptional().describe("Calls by which a person is asked, or a record is written."),
    settings: z.array(inventory.setting).exactOptional().describe("Settings that rules report."),
    records: z.array(inventory.records).exactOptional().describe("Where logs keep their records."),
    limits: z.array(inventory.limit).exactOptional().describe("Options by which a framework refuses what is too long."),
    servers: z.array(inventory.server).exactOptional().describe("Connections to servers of tools."),
    opaque: accessPaths.exactOptional().describe("Functions that carry no text from their arguments to their result."),
  });
}
