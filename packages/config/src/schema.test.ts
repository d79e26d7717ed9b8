import { expect, test } from "vitest";
import { printConfigSchema } from "./schema.ts";

test("the JSON schema knows every key and refuses others", () => {
  const schema = JSON.parse(printConfigSchema()) as { readonly properties: object; readonly additionalProperties: unknown };
  expect(Object.keys(schema.properties)).toEqual([
    "$schema",
    "preset",
    "rules",
    "include",
    "exclude",
    "tsconfig",
    "models",
    "flows",
    "failOn",
    "maxFileBytes",
  ]);
  expect(schema.additionalProperties).toBe(false);
});
