import { readFileSync } from "node:fs";
import { models } from "@sluice/models";
import { describe, expect, it } from "vitest";
import { checkableModels } from "./check-models/paths-of-model.ts";
import { isCovered, type CheckRecord } from "./check-models/record.ts";
import { isExcused, UNDECLARED } from "./check-models/undeclared.ts";

// The declarations themselves are looked up by `pnpm models:check`, which needs the network; what it found is recorded.
const record = JSON.parse(readFileSync(new URL("./check-models/resolved.json", import.meta.url), "utf8")) as CheckRecord;
const checkable = checkableModels(models);
const names = [...new Set(checkable.map((model) => model.package))].sort();

describe("access paths of the models", () => {
  it.each(names)("%s: every path was looked up in the declarations", (name) => {
    const known = record[name];
    const mine = checkable.filter((model) => model.package === name);
    expect(known !== undefined && isCovered(known, mine), `Run \`pnpm models:check ${name}\`.`).toBe(true);
  });

  it("every path is declared, or there is a reason why it is not", () => {
    const open = Object.entries(record).flatMap(([name, { missing = {}, undeclared = [] }]) =>
      [...Object.keys(missing), ...undeclared].filter((path) => !isExcused(name, path)).map((path) => `${name}: ${path}`),
    );
    expect(open).toEqual([]);
  });

  it("no reason is left over", () => {
    const unused = Object.entries(UNDECLARED).flatMap(([name, paths]) => {
      const { missing = {}, undeclared = [] } = record[name] ?? {};
      const open = new Set([...Object.keys(missing), ...undeclared]);
      return Object.keys(paths).filter((path) => (path === "*" ? open.size === 0 : !open.has(path)));
    });
    expect(unused).toEqual([]);
  });
});
