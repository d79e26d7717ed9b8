import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseConfig } from "./parse-config.ts";
import { rules } from "@sluice/rules";

describe.each(["README.md", "docs/configuration.md"])("%s", (page) => {
  const text = readFileSync(new URL(`../../../${page}`, import.meta.url), "utf8");
  const examples = [...text.matchAll(/```jsonc\n(.*?)```/gsu)].map((match) => match[1] ?? "");

  test.each(examples)("example %# is accepted", (example) => {
    expect(() => parseConfig(example, page, { rules, hasFile: () => true })).not.toThrow();
  });
});
