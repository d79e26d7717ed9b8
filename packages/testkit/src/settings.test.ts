import { describe, expect, test } from "vitest";
import { defineRule, type LibraryModel, type SettingRow } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

/** What rows of a made-up library find in a program: the file, the line and how it is written. */
function found(rows: readonly SettingRow[], files: Readonly<Record<string, string>>): string[] {
  const model: LibraryModel = { package: "lib", types: { Client: ["Client > new"] }, settings: rows };
  const rule = defineRule({
    ...SOME_RULE,
    setting: { kinds: ["test"] },
    message: "{{setting}}",
  });
  const { findings } = analyzeSources(files, { rules: [rule], models: [BUILT_IN, model] });
  return findings.map(({ location, message }) => `${location.file}:${location.start.line} ${message}`);
}

const BUILT_IN: LibraryModel = {
  package: "ecmascript",
  receiver: "any",
  propagators: [
    { at: "map", from: "this > each", to: "arg 0 > param 0" },
    { at: "map", from: "arg 0 > return", to: "call > each" },
  ],
};

const MODE: SettingRow = { at: "run > arg 0 > options > mode", kind: "test", is: ["all"] };

describe("the value of an option", () => {
  test("is found in another file, behind a spread and a factory, where it is written", () => {
    const files = {
      "options.ts": `const base = { size: 1 };
export const options = (size: number) => ({
  ...base,
  mode: "all",
});`,
      "main.ts": `import { run } from "lib";
import { options } from "./options.ts";
run({ options: { ...options(2), name: "x" } });`,
    };
    expect(found([MODE], files)).toEqual(['options.ts:4 `mode: "all"`']);
  });

  test("is not found where a later entry overrides it", () => {
    const main = `import { run } from "lib";
const base = { mode: "all" };
run({ options: { ...base, mode: "some" } });`;
    expect(found([MODE], { "main.ts": main })).toEqual([]);
  });

  test("is found in a field of the class, in elements of a list and below a computed key", () => {
    const main = `import { run } from "lib";
class Runner {
  private readonly options = { mode: "all" };
  start() { run({ options: this.options }); }
}
new Runner().start();
for (const options of [{ mode: "all" }]) run({ options });
const table = {
  a: { mode: "all" },
};
export const start = (name: "a") => run({ options: table[name] });`;
    expect(found([MODE], { "main.ts": main })).toEqual([3, 7, 9].map((line) => `main.ts:${line} \`mode: "all"\``));
  });

  test("is found in what a callback gives back", () => {
    const row: SettingRow = { at: "run > arg 0 > list > each > level", kind: "test", reads: "^Level\\\\.OFF$" };
    const main = `import { run, Level } from "lib";
const list = ["a", "b"].map((name) => ({
  name,
  level: Level.OFF,
}));
run({ list });`;
    expect(found([{ ...row, reads: "^Level\\.OFF$" }], { "main.ts": main })).toEqual(["main.ts:4 `level: Level.OFF`"]);
  });

  test("is told by what it is made of", () => {
    const row: SettingRow = { at: "run > arg 0 > id > return", kind: "test", reads: "^(?:Date\\.now\\(\\)|\\+)$" };
    const main = `import { run } from "lib";
import { randomUUID } from "crypto";
let count = 0;
const next = () => {
  count += 1;
  return \`\${Date.now()}-\${count}\`;
};
run({ id: next });
run({ id: () => \`\${Date.now()}-\${randomUUID()}\` });`;
    expect(found([row], { "main.ts": main })).toEqual(["main.ts:8 `id: Date.now(), +`"]);
  });

  test("is matched after the text of another option of the same literal", () => {
    const row: SettingRow = {
      at: "run > arg 0 > args",
      after: "run > arg 0 > command",
      kind: "test",
      matches: "^npx (?:-\\S+ )*[a-z]+(?: |$)",
    };
    const main = `import { run } from "lib";
const servers = {
  a: { command: "npx", args: ["-y", "tools", process.cwd()] },
  b: { command: "node", args: ["server"] },
};
export const start = (name: "a" | "b") => run({ ...servers[name], size: 1 });`;
    expect(found([row], { "main.ts": main })).toEqual(["main.ts:3 `args`"]);
  });
});

describe("an option that is lacking", () => {
  const LIMIT: SettingRow = {
    at: "Client > ask > call",
    kind: "test",
    lacks: ["Client > ask > arg 0 > limit", "Client > new > arg 0 > limit"],
  };
  const found1 = (main: string): string[] => found([LIMIT], { "main.ts": `import { Client } from "lib";\n${main}` });

  test("is reported at the call", () => {
    expect(found1(`const client = new Client({ size: 1 });\nclient.ask({ text: "x" });\nclient.ask();`)).toEqual([
      "main.ts:3 `client.ask`",
      "main.ts:4 `client.ask`",
    ]);
  });

  test("is given to the call, also in part", () => {
    expect(
      found1(`const client = new Client();\nexport const f = (n?: number) => client.ask({ text: "x", ...(n && { limit: n }) });`),
    ).toEqual([]);
  });

  test("is given to the client, wherever that is made", () => {
    const main = `class Chat {
  private readonly client: Client;
  constructor(client: Client) { this.client = client; }
  ask() { return this.client.ask({ text: "x" }); }
}
new Chat(new Client({ limit: 3 })).ask();`;
    expect(found1(main)).toEqual([]);
    expect(found1(main.replace("limit", "size"))).toEqual(["main.ts:5 `this.client.ask`"]);
  });

  test("may be among options that nobody knows", () => {
    expect(found1(`export const f = (options: object) => new Client().ask({ text: "x", ...options });`)).toEqual([]);
    expect(found1(`export const f = (client: Client) => client.ask({ text: "x" });`)).toEqual([]);
    expect(found1(`export const f = (key: string) => new Client().ask({ [key]: 1 });`)).toEqual([]);
  });
});

test("a row speaks only of calls that meet its condition", () => {
  const row: SettingRow = { ...MODE, when: { option: "run > arg 0 > kind", is: "real" } };
  const main = (kind: string): string => `import { run } from "lib";\nrun({ ${kind} options: { mode: "all" } });`;
  expect(found([row], { "main.ts": main(`kind: "real",`) })).toHaveLength(1);
  expect(found([row], { "main.ts": main(`kind: "test",`) })).toEqual([]);
  expect(found([row], { "main.ts": main("") })).toEqual([]);
});
