import { createRequire } from "node:module";
import type { OptionCondition, TextCondition } from "@sluice/core";
import type * as zod from "zod";
import type { z } from "zod";
import { suggestName } from "./suggestion.ts";

/** Loads zod when the first configuration is read: most projects have none, and it takes a twentieth of a second. */
export function loadZod(): typeof zod {
  return createRequire(import.meta.url)("zod") as typeof zod;
}

/** What the rows of a model are made of. */
export interface RowParts {
  readonly accessPath: z.ZodType<string>;
  readonly kind: z.ZodType<string>;
  readonly condition: z.ZodType<OptionCondition>;
  readonly textCondition: z.ZodType<TextCondition>;
}

/** An object whose unknown keys are mistakes, answered with the nearest known one. */
export function closedObject<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  return loadZod().strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `Unknown key "${issue.keys[0] ?? ""}". ${suggestName(issue.keys[0] ?? "", Object.keys(shape))}`
        : undefined,
  });
}

/** One of several words, answered with the nearest one. */
export function oneOf<const Words extends readonly string[]>(words: Words): z.ZodEnum<{ [Word in Words[number]]: Word }> {
  return loadZod().enum(words, {
    error: (issue) =>
      typeof issue.input === "string"
        ? `"${issue.input}" is not known here. ${suggestName(issue.input, words)}`
        : `Choose one of: ${words.join(", ")}.`,
  });
}

/** The source of a regular expression. */
export function createPattern(): z.ZodType<string> {
  return loadZod().string().refine(isPattern, { error: "This is no regular expression." });
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}
