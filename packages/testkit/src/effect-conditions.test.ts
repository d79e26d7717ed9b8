import { expect, test } from "vitest";
import type { LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";

/** A made-up library whose calls do something by their text, their options or both. */
const LIB: LibraryModel = {
  package: "lib",
  tools: [{ at: "tool > call", name: "tool > arg 0 > name", handler: "tool > arg 0 > run" }],
  effects: [
    { at: "query > call", kind: "read", when: { option: "query > arg 0", matches: "^\\s*select\\b" } },
    { at: "query > call", kind: "write", when: { option: "query > arg 0", matches: "^\\s*(?!select\\b)\\w" } },
    { at: "query > call", kind: "write", when: { option: "query > arg 0 > text", matches: "^\\s*(?!select\\b)\\w" } },
    { at: "send > call", kind: "get", when: { option: "send > arg 1 > method", matches: "^post$", not: true } },
    { at: "send > call", kind: "post", when: { option: "send > arg 1 > method", matches: "^post$" } },
    {
      at: "send > call",
      kind: "pay",
      when: [
        { option: "send > arg 1 > method", matches: "^post$", known: true },
        { option: "send > arg 0", matches: "^https://pay\\.example/", known: true },
      ],
    },
    {
      at: "send > call",
      kind: "search",
      when: { option: "send > arg 0", matches: "^(?:https://|\\uFFFC)[^?]*/search$", whole: true, known: true },
    },
    { at: "rpc > call", kind: "drop", when: { option: "rpc > arg 0", matches: '"action":"drop', whole: true, known: true, json: true } },
  ],
};

/** What one helper does depends on what it is given. */
const HELPERS = [
  "const invoke = (action, more) => rpc(JSON.stringify({ action, ...more }));",
  'const at = (what) => rpc(`{"action":"${what}"}`);',
  'export const others = [invoke("list"), invoke("drop"), at("list"), at("drop")];',
];

test.each([
  ['query("SELECT 1")', "read"],
  ['query("delete from a")', "write"],
  ["query(input.sql)", "read write"],
  ["query(`select ${input.columns} from a`)", "read"],
  ["query(`${SELECT} ${input.columns} from a`)", "read"],
  ['query({ text: "delete from a" })', "write"],
  ['query({ text: "select 1" })', ""],
  ["query({ ...input })", "write"],
  ["query()", ""],
  ["query(tag`delete from a`)", ""],
  ["send(input.url)", "get"],
  ["send(input.url, {})", "get"],
  ["send(input.url, { method: undefined })", "get"],
  ['send(input.url, { method: "POST" })', "post"],
  ["send(input.url, { method: input.method })", "get post"],
  ["send(input.url, input.options)", "get post"],
  ['send("https://pay.example/refunds", { method: "POST" })', "pay post"],
  ['send("https://pay.example/refunds")', "get"],
  ["send(`${input.host}/${input.index}/search`)", "get search"],
  ["send(`${input.host}/${input.index}`)", "get"],
  ['send(`${HOST}/refunds`, { method: "post" })', "pay post"],
  ['rpc(JSON.stringify({ action: "drop", id: input.id }))', "drop"],
  ['rpc(JSON.stringify({ id: input.id, ...input, action: "drop" }))', "drop"],
  ['rpc({ action: "drop", id: 1 })', "drop"],
  ['rpc({ id: input.id, of: { kind: "a" }, action: "drop" })', "drop"],
  ['rpc({ action: "list", id: "drop" })', ""],
  ["rpc(JSON.stringify(input))", ""],
  ["rpc(input)", ""],
  ['invoke("drop", input)', "drop"],
  ['invoke("list", input)', ""],
  ["invoke(input.what, input)", ""],
  ['at("drop")', "drop"],
  ['at("list")', ""],
  ['at(input.late ? "drop" : "list")', "drop"],
])("%s: %s", (call, kinds) => {
  const lines = ['import { rpc, query, send, tool } from "lib";', 'const SELECT = "select", HOST = "https://pay.example";', ...HELPERS];
  const text = [...lines, `tool({ name: "t", run: (input) => { ${call}; } });`].join("\n");
  const { inventory } = analyzeSources({ "a.ts": text }, { rules: [], models: [LIB], withInventory: true });
  const tool = inventory?.tools[0];
  expect(tool?.effects.map(({ kind }) => kind).sort()).toEqual(kinds === "" ? [] : kinds.split(" "));
});
