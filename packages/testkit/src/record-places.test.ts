import { expect, test } from "vitest";
import { defineModel, defineRule, type LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const KIT = defineModel({
  package: "kit",
  tools: [{ at: "tool > call", name: "tool > arg 0 > name", handler: "tool > arg 0 > run" }],
  sinks: [
    { at: "query > arg 0", kind: "sql" },
    { at: "{add,empty} > arg 0", kind: "path" },
  ],
  effects: [
    { at: "query > call", kind: "write-data", when: { option: "query > arg 0", matches: "^(?:insert|update)" } },
    { at: "query > call", kind: "delete-data", when: { option: "query > arg 0", matches: "^delete" } },
    { at: "collection > call > insert > call", kind: "write-data" },
    { at: "collection > call > deleteMany > call", kind: "delete-data" },
    { at: "add > call", kind: "add-file" },
    { at: "empty > call", kind: "write-file" },
  ],
});

const OWN: LibraryModel = defineModel({ package: "./audit.ts", controls: [{ at: "record > call", control: "log" }] });

const rule = defineRule({
  ...SOME_RULE,
  id: "erased",
  title: "A tool erases records",
  cwe: [778],
  owasp: ["ASI10"],
  preset: "strict",
  *check({ tools }) {
    for (const { name, location, erasures } of tools)
      if (erasures.length > 0) yield { location, values: { name: name ?? "" }, identity: [] };
  },
  message: "{{name}}",
});

/** The tools that erase records, where `record` does this and tools run these. */
function erasing(record: string, tools: Readonly<Record<string, string>>): readonly string[] {
  const text = Object.entries(tools).map(([name, code]) => `tool({ name: "${name}", run: (id) => { record(id); ${code} } });\n`);
  const imports = 'import { tool, query, collection, add, empty } from "kit";\n';
  const { findings } = analyzeSources(
    {
      "audit.ts": `${imports}export function record(entry) { ${record} }`,
      "tools.ts": `${imports}import { record } from "./audit";\nconst wipe = (table) => query(\`DELETE FROM \${table}\`);\n${text.join("")}`,
    },
    { rules: [rule], models: [KIT, OWN] },
  );
  return findings.map(({ message }) => message);
}

test("the table that a log of the program's own adds to is told by the SQL", () => {
  const tools = {
    cleans: 'query("DELETE FROM audit WHERE old")',
    wipes: 'wipe("audit")',
    rewrites: "query(`UPDATE app.audit SET tool = ''`)",
    adds: 'query("INSERT INTO audit VALUES ($1)", id)',
    removesOthers: 'wipe("orders")',
    removesBoth: 'wipe("orders"); wipe("audit")',
  };
  expect(erasing('query("INSERT INTO audit (entry) VALUES ($1)", entry)', tools)).toEqual(["cleans", "wipes", "rewrites", "removesBoth"]);
});

test("a collection is told by the calls that name it", () => {
  const tools = {
    cleans: 'collection("audit").deleteMany({})',
    adds: 'collection("audit").insert({ id })',
    removesOthers: 'collection("orders").deleteMany({ id })',
  };
  expect(erasing('collection("audit").insert({ entry })', tools)).toEqual(["cleans"]);
});

test("a file is told by its path", () => {
  const tools = { empties: 'empty("./logs/audit.jsonl", "")', adds: 'add("logs/audit.jsonl", id)', others: 'empty("logs/cache.json")' };
  expect(erasing('add("logs/audit.jsonl", JSON.stringify(entry))', tools)).toEqual(["empties"]);
});

test("the tool of a log is a tool of its own", () => {
  expect(erasing('add("logs/audit.jsonl", JSON.stringify(entry))', { records: "record({ id })" })).toEqual([]);
});
