import { existsSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { atPreset } from "@sluice/core";
import { models } from "@sluice/models";
import { rules } from "@sluice/rules";
import { readCases } from "@sluice/testkit";
import { describe, expect, test } from "vitest";
import { messagesOf, writeFiles } from "./lint.test-data.ts";

const recommended = rules.map((rule) => atPreset(rule, "recommended"));
const RULES = fileURLToPath(new URL("../../../rules", import.meta.url));
const folders = readdirSync(RULES).filter((name) => existsSync(join(RULES, name, "cases")));

describe.each(folders)("ESLint finds what the engine finds: %s", (folder) => {
  const cases = readCases(join(RULES, folder, "cases")).filter(({ sources }) => Object.keys(sources).length === 1);
  test.each(cases.map((each) => [each.name, each] as const))("%s", (_name, { sources, analyze }) => {
    // ESLint lints no package.json, and knows of packages.
    const expected = analyze({ rules: recommended, models, packageOf: () => undefined })
      .findings.filter(({ location }) => Object.hasOwn(sources, location.file))
      .map(({ ruleId, location: { start, end } }) => [`sluice/${ruleId}`, start.line, start.column, end.line, end.column].join(" "));
    for (const [path, text] of Object.entries(sources)) {
      expect(extname(path)).not.toBe("");
      const found = messagesOf(writeFiles({ [path]: text }), path, text).map(({ ruleId, line, column, endLine, endColumn }) =>
        [ruleId, line, column, endLine, endColumn].join(" "),
      );
      expect(found.sort()).toEqual([...expected].sort());
    }
  });
});
