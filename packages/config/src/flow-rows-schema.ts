import type { EntryPointRow, GuardRow, KillRow, LiteralRow, PropagatorRow, SanitizerRow, SinkRow, SourceRow } from "@sluice/core";
import type { z } from "zod";
import { closedObject, loadZod, oneOf, type RowParts } from "./schema-parts.ts";

interface FlowSchemas {
  readonly source: z.ZodType<SourceRow>;
  readonly sink: z.ZodType<SinkRow>;
  readonly sanitizer: z.ZodType<SanitizerRow>;
  readonly guard: z.ZodType<GuardRow>;
  readonly propagator: z.ZodType<PropagatorRow>;
  readonly kill: z.ZodType<KillRow>;
  readonly literal: z.ZodType<LiteralRow>;
  readonly entryPoint: z.ZodType<EntryPointRow>;
}

/** Creates the schemas of the rows about where data comes from, where it goes and what makes it clean. */
export function createFlowSchemas({ accessPath, kind, condition, textCondition }: RowParts): FlowSchemas {
  const z = loadZod();
  const clears = z
    .union([z.array(kind), z.literal("all")], { error: 'Name sink kinds in a list, such as ["sql"], or write "all".' })
    .describe("The sink kinds for which the value is clean, or `all` when it carries no text of its input.");

  return {
    source: closedObject({
      at: accessPath,
      kind,
      some: z.literal(true).exactOptional().describe("Only some of its fields are, nobody knows which."),
      label: z.string().exactOptional().describe("What to call it in a message."),
      bounded: z
        .union([z.literal(true), z.array(z.string().min(1))])
        .exactOptional()
        .describe("Whoever hands it over bounds its size; a list: where a step has one of these names."),
      unlessOf: z
        .array(z.string().min(1))
        .exactOptional()
        .describe("Not where the object was found to be something else: names of classes and values of a discriminant."),
      whereMade: accessPath.exactOptional().describe("Only where, from the same call, an object stands here that is made with `new`."),
      when: textCondition.exactOptional().describe("Only where, from the same call as the name, a text is such."),
      schema: accessPath.exactOptional().describe("Where, from the same call, the schema stands that narrows the value."),
      name: accessPath.exactOptional().describe("Where, from the same call, the tool's name stands."),
    }),
    sink: closedObject({
      at: accessPath,
      kind,
      text: z.literal(true).exactOptional(),
      whole: z.string().min(1).exactOptional(),
      when: condition.exactOptional(),
      sureFor: closedObject({ option: accessPath, among: z.array(z.string()) }).exactOptional(),
      interpretedBy: accessPath.exactOptional(),
      unsureFor: closedObject({ option: accessPath, among: z.array(z.string()) }).exactOptional(),
      runs: accessPath.exactOptional().describe("The arguments of the program that is started: less sure for one of the project's own."),
      session: z.literal(true).exactOptional().describe("Only of a program that was started to be told what to do, such as a shell."),
      driven: z.literal(true).exactOptional().describe("Only where a tool's handler reaches the call."),
      takesBackslash: z.literal(true).exactOptional().describe("A database that takes a backslash before a quote for more than text."),
      compiles: z.literal(true).exactOptional().describe("Only makes a function of the text, which runs where that is called."),
      reads: z.literal(true).exactOptional().describe("Only reads the file that a path names."),
    }),
    sanitizer: closedObject({
      at: accessPath,
      clears,
      of: z.array(kind).exactOptional(),
      normalizes: oneOf(["path"]).exactOptional(),
      segment: z.literal(true).exactOptional().describe("Holds no separator of a path."),
      cuts: z.literal(true).exactOptional(),
    }),
    guard: closedObject({
      at: accessPath,
      clears,
      result: accessPath.exactOptional(),
      when: z.literal([true, false, "return"]).exactOptional(),
      of: oneOf(["host"]).exactOptional(),
      asserts: oneOf(["true", "equal", "match"]).exactOptional(),
      tells: oneOf(["addresses", "address"]).exactOptional(),
    }),
    propagator: closedObject({ at: accessPath, from: accessPath, to: accessPath }),
    kill: closedObject({ at: accessPath, what: accessPath, of: z.array(kind).exactOptional() }),
    literal: closedObject({ field: z.string().min(1), values: z.array(z.string()).min(1), clears: z.array(kind) }),
    entryPoint: z.union([
      closedObject({ files: z.string().min(1), is: z.string().min(1) }),
      closedObject({ directive: z.string().min(1), is: z.string().min(1) }),
    ]),
  };
}
