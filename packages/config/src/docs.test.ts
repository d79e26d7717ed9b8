import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseConfig } from "./parse-config.ts";
import { rules } from "@sluice/rules";

const page = readFileSync(new URL("../../../docs/configuration.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/```jsonc\n(.*?)```/gsu)].map((match) => match[1] ?? "");

describe("docs/configuration.md", () => {
  test.each(examples)("example %# is accepted", (text) => {
    expect(() => parseConfig(text, "docs/configuration.md", { rules, hasFile: () => true })).not.toThrow();
  });
});
