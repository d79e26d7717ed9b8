import { AccessPathError, parseAccessPath } from "@sluice/core";
import type { LibraryModel } from "@sluice/core";
import validRange from "semver/ranges/valid.js";
import type { z } from "zod";
import { createFlowSchemas } from "./flow-rows-schema.ts";
import { createInventorySchemas } from "./inventory-rows-schema.ts";
import { closedObject, createPattern, loadZod, oneOf, type RowParts } from "./schema-parts.ts";
import { createSchemaRowSchema } from "./schema-rows-schema.ts";

/** Creates the schema of a library model as JSON: the same shape as in TypeScript. */
export function createModelSchema(): z.ZodType<LibraryModel> {
  const z = loadZod();
  const parts = createParts();
  const { accessPath } = parts;
  const accessPaths = z.array(accessPath);
  const flow = createFlowSchemas(parts);
  const inventory = createInventorySchemas(parts);
  const versions = z.string().refine((range) => validRange(range) !== null, {
    error: "This is no range of versions; write one as in package.json, such as ^8.0.0.",
  });

  return closedObject({
    package: z
      .string()
      .min(1)
      .describe("An npm package, a Node module without `node:`, a file of the project (`./src/db.ts`), or `global`."),
    versions: versions.exactOptional().describe("The versions of the package that the rows describe, as a semver range."),
    receiver: oneOf(["any", "unknown"])
      .exactOptional()
      .describe("The rows name methods of whatever receiver, or functions of modules that are not there or that no other model describes."),
    types: z.record(z.string(), accessPaths).exactOptional().describe("Short names for values, usable as the first step of a path."),
    sources: z.array(flow.source).exactOptional(),
    sinks: z.array(flow.sink).exactOptional(),
    sanitizers: z.array(flow.sanitizer).exactOptional(),
    guards: z.array(flow.guard).exactOptional(),
    propagators: z.array(flow.propagator).exactOptional(),
    kills: z.array(flow.kill).exactOptional().describe("Methods after which a receiver no longer holds what it held."),
    literals: z.array(flow.literal).exactOptional().describe("Literals that say by one field what their others are."),
    entryPoints: z
      .array(flow.entryPoint)
      .exactOptional()
      .describe("Functions that a framework finds by the place of their file, or by a directive that they begin with."),
    schemas: z.array(createSchemaRowSchema(accessPath)).exactOptional(),
    tools: z.array(inventory.tool).exactOptional().describe("What makes a tool of a language model."),
    agents: z.array(inventory.agent).exactOptional().describe("What makes an agent, or a server of tools."),
    effects: z.array(inventory.effect).exactOptional().describe("What calls do to the world."),
    controls: z.array(inventory.control).exactOptional().describe("Calls by which a person is asked, or a record is written."),
    settings: z.array(inventory.setting).exactOptional().describe("Settings that rules report."),
    records: z.array(inventory.records).exactOptional().describe("Where logs keep their records."),
    fresh: z
      .array(inventory.fresh)
      .exactOptional()
      .describe("Calls that give something nobody has had before, such as a random identifier."),
    limits: z.array(inventory.limit).exactOptional().describe("Options by which a framework refuses what is too long."),
    servers: z.array(inventory.server).exactOptional().describe("Connections to servers of tools."),
    opaque: accessPaths.exactOptional().describe("Functions that carry no text from their arguments to their result."),
  });
}

function createParts(): RowParts {
  const z = loadZod();
  const accessPath = createAccessPath();
  const kind = z.string().min(1).describe("The name of a kind: a built-in one, or one that a flow of this file uses.");
  const condition = closedObject({
    option: accessPath,
    is: z.union([z.string(), z.number(), z.boolean()], { error: "A text, a number, true or false is expected here." }),
    not: z.boolean().exactOptional(),
    known: z.literal(true).exactOptional(),
  });
  const textCondition = closedObject({ option: accessPath, matches: createPattern(), not: z.literal(true).exactOptional() });
  return { accessPath, kind, condition, textCondition };
}

function createAccessPath(): z.ZodType<string> {
  const z = loadZod();
  return z
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
}
