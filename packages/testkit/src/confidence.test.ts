import { describe, expect, test } from "vitest";
import { defineRule, type Confidence, type Finding, type LibraryModel } from "@sluice/core";
import { analyzeSources } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const MODEL: LibraryModel = {
  package: "lib",
  sources: [
    { at: "given > call", kind: "model-output" },
    { at: "listed > call", kind: "model-output", usual: true },
    { at: "build > arg 0 > run > param 0", kind: "model-output", schema: "build > arg 0 > schema" },
    { at: "sent > call", kind: "user-input" },
    { at: "password > call", kind: "secret" },
    { at: "tool > arg 0 > host > run > param 0", kind: "model-output" },
  ],
  tools: [{ at: "tool > call", handler: "tool > arg 0 > host > run", approval: { at: "tool > arg 0 > ask" } }],
  sinks: [
    { at: "ask > arg 0", kind: "prompt" },
    { at: "chat > arg 0", kind: "instructions" },
    { at: "get > arg 0", kind: "url" },
    { at: "launch > arg 1", kind: "shell", when: { option: "launch > arg 0", is: "sh", known: true } },
    { at: "exec > arg 0", kind: "shell" },
    { at: "read > arg 0", kind: "path", reads: true },
    { at: "remove > arg 0", kind: "path" },
    { at: "compile > arg 0", kind: "code", compiles: true },
    { at: "start > arg 1 > each", kind: "shell-argument", sureFor: { option: "start > arg 0", among: ["git"] } },
  ],
  schemas: [
    { at: "words > call", is: { type: "text" } },
    { at: "record > call", is: { type: "record", of: "arg 0" } },
    { at: "parse > call", is: { type: "parse", of: "arg 0", value: "arg 1" } },
  ],
  literals: [{ field: "role", values: ["user", "assistant"], clears: ["instructions"] }],
  sanitizers: [{ at: "{join,resolve} > call", clears: [], normalizes: "path" }],
  propagators: [{ at: "dirname", from: "arg 0", to: "call" }],
  guards: [{ at: "isKnown > arg 0", clears: ["shell"] }],
  described: ["ship > arg 0"],
};

const METHODS: LibraryModel = {
  package: "ecmascript",
  receiver: "any",
  propagators: [
    { at: "replace", from: "this", to: "call" },
    { at: "replace", from: "arg 1", to: "call" },
    { at: "push", from: "arg any", to: "this > each" },
    { at: "split", from: "this", to: "call > each" },
    { at: "match", from: "this", to: "call > each" },
    { at: "find", from: "this > each", to: "call" },
    { at: "find", from: "this > each", to: "arg 0 > param 0" },
  ],
};

function findingsIn(code: string, least?: Confidence, others: Readonly<Record<string, string>> = {}): readonly Finding[] {
  const rule = defineRule({
    ...SOME_RULE,
    ...(least !== undefined && { least }),
    flow: {
      sources: ["model-output", "secret", "user-input"],
      sinks: ["code", "instructions", "path", "prompt", "shell", "shell-argument", "url"],
    },
  });
  const sources = {
    "main.ts": `import { ask, build, chat, compile, dirname, exec, get, given, isKnown, join, launch, listed, parse, password, read, record, remove, resolve, sent, ship, start, tool, words } from "lib";\nimport { mystery } from "elsewhere";\n${code}\n`,
    ...others,
  };
  return analyzeSources(sources, { rules: [rule], models: [MODEL, METHODS] }).findings;
}

/** Data that passes through so many functions before it is used, or through one of which nothing is known. */
function findingsOf(through: number | "unknown", least?: Confidence): readonly Finding[] {
  const count = through === "unknown" ? 0 : through;
  const chain = Array.from({ length: count }, (_, at) => `function f${at}(x) { ${at === 0 ? "ask(x)" : `f${at - 1}(x)`}; }`).join("\n");
  const use = through === "unknown" ? "ask(mystery(given()));" : `f${count - 1}(given());`;
  return findingsIn(`${chain}\n${use}`, least);
}

describe("how sure a finding is", () => {
  test.each([
    [3, "high"],
    [18, "medium"],
    [30, "low"],
    ["unknown", "medium"],
  ] as const)("through %s functions: %s", (through, confidence) => {
    expect(findingsOf(through).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ['start("git", [given()])', "high"],
    ['start("/usr/bin/git", [given()])', "high"],
    ["start(process.env.TOOL, [given()])", "medium"],
    ['start(process.env.GIT ?? "git", [given()])', "high"],
    ['start("sips", [given()])', "medium"],
    ['function go(name, list) { start(name, list); }\ngo("sips", [given()]); go("git", ["status"]);', "medium"],
    ['function go(name, list) { start(name, list); }\ngo("sips", ["a"]); go("git", [given()]);', "high"],
  ] as const)("where the program decides: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["tool({ host: { run: (text) => exec(text) } });", ["high"]],
    ["tool({ ask: true, host: { run: (text) => exec(text) } });", []],
    ["class Host { run(text) { exec(text); } }\ntool({ ask: true, host: new Host() });", []],
    ["tool({ ask: true, host: { run: (text) => exec(`ls ${text}`) } });", ["high"]],
  ] as const)("where a person agrees to the whole: %s: %j", (code, told) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual(told);
  });

  test.each([
    ["const options = { command: given() };\nexec(options.command);", "high"],
    ["const options = {};\nfor (const key of names()) options[key] = given();\nexec(options.command);", "medium"],
    ["const list = [];\nlist[at()] = given();\nexec(list[0]);", "high"],
    ["build({ schema: record(words()), run: (options) => exec(options.command) });", "high"],
    ["const options = parse(record(words()), given());\nexec(options.command);", "high"],
  ] as const)("where the names of fields are lost: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["let text = given();\nif (!isKnown(text)) text = given();\nexec(text);", "high"],
    ["const text = given();\nif (settings.isStrict) { if (!isKnown(text)) throw new Error(); }\nexec(text);", "medium"],
  ] as const)("where a setting decides whether there is a check: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["function show(text) { return `<${text}>`; }\nask(show(password()));", "high"],
    ['function show(text) { return text + "*".repeat(8); }\nask(show(password()));', "medium"],
    ['function show(text) { return isLong(text) ? "[redacted]" : text; }\nask(show(password()));', "medium"],
    ['const key = password();\nconst text = "to " + key;\nask(key ? text.replace(key, "[REDACTED]") : text);', "medium"],
    ['const key = password();\nconst text = "to " + key;\nask(key ? text.replace(key, "there") : text);', "high"],
    ["const found = password().match(/a(.)(.)/);\nask(found[1]);", "medium"],
    ["const found = password().match(/a(.)(.)/);\nask(found[0]);", "high"],
    ["function show(text) { return `${text}...${text}`; }\nask(show(password()));", "medium"],
    ['function show(text) { return text + "*".repeat(8); }\nask(show(given()));', "high"],
    ['ask(password().split(".")[1]);', "medium"],
    ['const parts = password().split("."); if (parts.length > 2 && parts[1]) ask(parts[1]);', "medium"],
    ['const parts = password().split(" "); if (parts.length > 1 && parts[1]) ask(parts[1]);', "high"],
    ['ask(password().split(" ")[1]);', "high"],
    ['ask(password().split(",")[0]);', "high"],
  ] as const)("where a secret is masked: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["ask(listed());", "medium"],
    ['start("git", [given().replace(/[^\\w-]/g, "")]);', "medium"],
    ['start("git", [given().replace(/[^\\w -]/g, "")]);', "high"],
  ] as const)("where it is usual, or little is left of it: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["chat(given());", "high"],
    ["chat(`Write about ${given()}.`);", "medium"],
    ['chat("Write about {it}.".replace("{it}", given()));', "medium"],
    ['chat(given().replace("{it}", "that"));', "high"],
    ["chat(`You are ${sent()}.`);", "high"],
    ['chat(sent().find(({ role }) => role === "system").content);', "medium"],
    ['chat(sent().find(({ role }) => role === "user").content);', "high"],
    ['chat(sent().find(({ kind }) => kind === "system").content);', "high"],
  ] as const)("where the program means it to be instructions: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["function unread(): number { return given().unread; }\nexec(unread());", "medium"],
    ["async function stats(): Promise<{ unread: number }> { return given(); }\nexec((await stats()).unread);", "medium"],
    [
      "async function stats(): Promise<Stats> { return { unread: given() }; }\ninterface Stats { unread: number | null; }\nexec((await stats()).unread);",
      "medium",
    ],
    [
      "interface Named { name: string; }\ninterface Stats extends Named { unread: number; }\nfunction stats(): Stats { return given(); }\nexec(stats());",
      "high",
    ],
    [
      "interface Counted { unread: number; }\ninterface Stats extends Counted { all: number; }\nfunction stats(): Stats { return given(); }\nexec(stats().unread);",
      "medium",
    ],
    [
      "interface Stats { unread: number; }\ninterface Stats { name: string; }\nfunction stats(): Stats { return given(); }\nexec(stats());",
      "high",
    ],
    ["function stats(): { unread: number; [key: string]: unknown } { return given(); }\nexec(stats());", "high"],
    ["function stats(): { unread: number; [key: string]: number } { return given(); }\nexec(stats());", "medium"],
    ["function fail(): void { throw given(); }\ntry { fail(); } catch (error) { exec(error); }", "medium"],
    [
      "async function fail(): Promise<void> { throw given(); }\nasync function go(): Promise<void> { return fail(); }\ntry { await go(); } catch (error) { exec(error); }",
      "medium",
    ],
    ["function fill(list: string[]): number { list.push(given()); return 1; }\nconst all = [];\nfill(all);\nexec(all[0]);", "high"],
    ["async function stats(): Promise<{ unread: string }> { return { unread: given() }; }\nexec((await stats()).unread);", "high"],
    [
      "function stats(): readonly { readonly name: string; readonly count: number }[] { return [{ name: given(), count: 1 }]; }\nexec(stats()[0].name);",
      "high",
    ],
  ] as const)("where a function declares that it gives no text: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    [
      "const to = given();\nif (isFine(to)) get(to);\nfunction isFine(to) { return rules().some((rule) => rule.fits(to.hostname)); }",
      "medium",
    ],
    [
      "const to = given();\nif (!isFine(to.host)) throw new Error();\nget(to);\nfunction isFine(host) { return rules().some((rule) => rule.fits(host)); }",
      "medium",
    ],
    ["const to = given();\nif (isFine(to)) get(to);\nfunction isFine(to) { return to.length < 200; }", "high"],
    [
      "const to = given();\nif (isFine(to)) exec(to);\nfunction isFine(to) { return rules().some((rule) => rule.fits(to.hostname)); }",
      "high",
    ],
  ] as const)("where a function looks at the host: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  const plain = "class Plain { prepare(command) { return command; } }";
  const boxed = 'class Boxed { prepare(command) { return { program: "sh", text: "box" }; } }';
  const lines = 'class Lines { prepare(command) { return { program: "sh", text: command.text }; } }';
  const launched = 'const command = by.prepare({ program: "write", text: given() });\nlaunch(command.program, command.text);';
  test.each([
    [`${plain}\n${boxed}\nconst by = isBoxed() ? new Boxed() : new Plain();\n${launched}`, ["medium"]],
    [`${boxed}\n${lines}\nconst by = isBoxed() ? new Boxed() : new Lines();\n${launched}`, ["high"]],
    [`${plain}\nconst by = new Plain();\n${launched}`, []],
  ])("where a call gives the data and an option of others: %s: %s", (code, confidences) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual(confidences);
  });

  test.each([
    ['read(join(resolve(given()), "package.json"));', "medium"],
    ['remove(join(given(), "package.json"));', "high"],
    ['read(join(ROOT, given(), "package.json"));', "medium"],
    ['const folder = given();\nread(join(folder, "packages", given(), "package.json"));', "medium"],
    ["read(`${given()}/package.json`);", "medium"],
    ["read(`${given()}.json`);", "high"],
    ["read(`${ROOT}/${given()}/package.json`);", "medium"],
    ["read(`${ROOT}/${given()}/${given()}`);", "high"],
    ['for (const name of ["README.md", "readme.txt"]) read(join(given(), name));', "medium"],
    ["for (const name of names()) read(join(given(), name));", "high"],
    ['read(join(given(), ".."));', "high"],
    ['read(dirname(join(given(), "package.json")));', "high"],
  ] as const)("where a file of one name is read in any folder: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["async function load(x) { const answer = await get(x); if (!answer.ok) return; remove(x); }\nload(given());", "medium"],
    ["function open(x) { remove(x); }\nasync function load(x) { await get(x); open(x); }\nload(given());", "medium"],
    ["async function load(x) { try { await get(x); remove(x); } catch {} }\nload(given());", "medium"],
    ["async function load(x) { get(x); remove(x); }\nload(given());", "high"],
    ["async function load(x) { if (isKnown()) await get(x); remove(x); }\nload(given());", "high"],
    ["async function load(x) { try { await get(x); } catch {} remove(x); }\nload(given());", "high"],
    ["async function load(x, y) { await get(y); remove(x); }\nload(given(), HOME);", "high"],
    ["async function load(x) { remove(x); await get(x); }\nload(given());", "high"],
  ] as const)("where a path is asked for as an address first: %s: %s", (code, confidence) => {
    const removed = findingsIn(code).filter(({ codeFlow }) => codeFlow.at(-1)?.note.includes("remove"));
    expect(removed.map((finding) => finding.confidence)).toEqual([confidence]);
  });

  const sends =
    'async function send(made, input) { if (typeof made !== "function") throw new Error(); await post(made.toString(), input); }';
  test.each([
    [`${sends}\nconst made = compile(given());\nawait send(made, {});`, "medium"],
    ["function run(made) { return made(); }\nrun(compile(given()));", "high"],
    ["function hand(made) { mystery(made); }\nhand(compile(given()));", "high"],
    ["function hand(made) { later(() => made()); }\nhand(compile(given()));", "high"],
    [`${sends}\nconst made = compile(given());\nsend(made, {});\nsend({}, made);`, "high"],
    ["export const made = compile(given());", "high"],
    ["ship(compile(given()));", "medium"],
    ["const made = compile(given());\nship(made);\nmystery(made);", "high"],
    ["ship({}, compile(given()));", "high"],
  ])("where text becomes a function that may be called: %s: %s", (code, confidence) => {
    expect(findingsIn(code).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test.each([
    ["registry.get('first').run()", "medium"],
    ["registry.get('asker').run()", "high"],
    ["registry.get('imported').run()", "high"],
    ["registry.get(name).run()", "high"],
    ["registry.get('first', name).run()", "high"],
    ["registry.get('first').run(given())", "medium"],
    ["registry.start('first')", "medium"],
    ["registry.start('asker')", "high"],
    ["registry.start(name)", "high"],
    ["registry.start('first', given())", "medium"],
  ])("where one of many is looked up by a name: %s: %s", (call, confidence) => {
    const names = Array.from({ length: 9 }, (_, at) => `Plain${String(at)}`);
    const plain = names.map((name) => `export class ${name} { name() { return "${name}"; } run(of) { return of; } }`).join("\n");
    const asker =
      'import { given } from "lib";\nimport { NAME } from "./names";\nexport class Asker {\n  name() { return this.is ? "asker" : NAME; }\n  run() { return given(); }\n}';
    const code = [
      `import { ${names.join(", ")} } from "./plain";`,
      'import { Asker } from "./asker";',
      "class Registry {",
      "  items = {};",
      "  put(item) { this.items[item.name()] = item; }",
      "  get(name) { return this.items[name]; }",
      "  start(name, of) { return this.get(name).run(of); }",
      "}",
      "const registry = new Registry();",
      `for (const item of [new Asker(), ${names.map((name) => `new ${name}()`).join(", ")}]) registry.put(item);`,
      `import { given } from "lib";\nexport function main(name) { exec(${call}); }`,
    ].join("\n");
    const others = { "plain.ts": plain, "asker.ts": asker, "names.ts": 'export const NAME = "imported";' };
    expect(findingsIn(code, undefined, others).map((finding) => finding.confidence)).toEqual([confidence]);
  });

  test("a rule reports only what is sure enough", () => {
    expect(findingsOf(18, "medium")).toHaveLength(1);
    expect(findingsOf(30, "medium")).toEqual([]);
  });
});

describe("an example", () => {
  const code = 'import { exec, given } from "lib";\nexec(given());\n';
  const flow = { sources: ["model-output"], sinks: ["shell"] } as const;
  const told = (files: readonly string[], rule = defineRule({ ...SOME_RULE, flow })): readonly (readonly [string, Confidence])[] =>
    analyzeSources(Object.fromEntries(files.map((file) => [file, code])), { rules: [rule], models: [MODEL] }).findings.map(
      ({ location, confidence }) => [location.file, confidence] as const,
    );

  test("is less sure beside the program", () => {
    expect(told(["examples/chat.ts", "src/chat.ts"])).toEqual([
      ["examples/chat.ts", "medium"],
      ["src/chat.ts", "high"],
    ]);
  });

  test("is the program where there is nothing else", () => {
    expect(told(["examples/chat.ts"])).toEqual([["examples/chat.ts", "high"]]);
  });

  test("does the same harm where the rule says so", () => {
    expect(told(["examples/chat.ts", "src/chat.ts"], defineRule({ ...SOME_RULE, examples: "as-sure", flow }))[0]?.[1]).toBe("high");
  });

  test("is not told where that is not sure enough", () => {
    expect(told(["examples/chat.ts", "src/chat.ts"], defineRule({ ...SOME_RULE, least: "high", flow }))).toEqual([["src/chat.ts", "high"]]);
  });
});
