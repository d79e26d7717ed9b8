import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { EMPTY_INVENTORY } from "@sluice/core";
import { expect, test } from "vitest";
import { HOSTILE, inventory, manyTools } from "./example-inventory.test-data.ts";
import { cleanRun, run } from "./example-run.test-data.ts";
import type { MapDocument } from "./map-document.ts";
import { reportMapJson } from "./map-json.ts";

const text = reportMapJson(inventory, run, { version: "1.2.3" });
const map = JSON.parse(text) as MapDocument;
const schema = JSON.parse(readFileSync(new URL("../../cli/schema/sluice.map.schema.json", import.meta.url), "utf8")) as object;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

test.each([
  ["the example", text],
  ["nothing", reportMapJson(EMPTY_INVENTORY, cleanRun, { version: "1.2.3" })],
  ["many tools", reportMapJson(manyTools(30, 2), cleanRun, { version: "1.2.3" })],
])("%s is as the published schema says", (_, document) => {
  validate(JSON.parse(document));
  expect(validate.errors ?? []).toEqual([]);
});

test("an effect says which control it wants and lacks, by its impact", () => {
  const said = map.tools.flatMap(({ name, effects }) => effects.map(({ kind, impact, missing }) => ({ name, kind, impact, missing })));
  expect(said.slice(0, 6)).toEqual([
    { name: "look_up_order", kind: "read-private", impact: "none" },
    { name: "refund_order", kind: "pay", impact: "high", missing: "approval" },
    { name: "refund_order", kind: "write-data", impact: "high", missing: "approval" },
    { name: "mail_customer", kind: "send-message", impact: "high" },
    { name: "read_page", kind: "read-untrusted", impact: "none" },
    { name: "read_page", kind: "send-request", impact: "low", missing: "log" },
  ]);
});

test("no credential is printed, wherever a program writes it", () => {
  // Made up: it has the form and nothing else.
  const key = `sk-ant-api03-${"aB3dE5".repeat(16)}-AA`;
  const [first] = inventory.tools;
  const tools = first === undefined ? [] : [{ ...first, name: key, description: `Uses ${key}.` }];
  expect(reportMapJson({ ...EMPTY_INVENTORY, tools }, run, { version: "1.2.3" })).not.toContain("aB3dE5");
});

test("a tool knows who holds it", () => {
  expect(map.tools.map(({ agents }) => agents)).toEqual([[0], [0], [0], [0, 1], [], [2]]);
});

test("JSON on a terminal does nothing, and says the same", () => {
  expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Cf}/u);
  expect(map.tools.at(-1)?.name).toBe(HOSTILE);
});
