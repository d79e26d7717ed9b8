import { describe, expect, test } from "vitest";
import { certaintyOf } from "./certainty.test-data.ts";
import environment from "./no-environment-passthrough/rule.ts";
import dispatch from "./no-dynamic-tool-dispatch/rule.ts";
import log from "./no-secret-in-log/rule.ts";
import shell from "./no-model-output-in-shell/rule.ts";
import path from "./no-model-output-in-path/rule.ts";
import sql from "./no-model-output-in-sql/rule.ts";
import prompt from "./no-unsanitized-prompt/rule.ts";
import instructions from "./no-untrusted-instructions/rule.ts";

describe("a secret that is printed", () => {
  const STEPS = ['console.log("1. Open the page.");', 'console.log("2. Sign in.");', 'console.log("");', 'console.log("3. Copy this:");'];
  test.each([
    ['console.log(`KEY=${process.env.API_KEY}`); console.log("ready");', "certain"],
    ['console.log(process.env.DEFAULT_TOKEN ?? "USDC");', "lead"],
    ['console.log(process.env.DEFAULT_TOKEN ?? "");', "certain"],
    [`${STEPS.join(" ")} console.log(\`KEY=\${process.env.API_KEY}\`);`, "lead"],
    [`${STEPS.join(" ")} record.info(\`KEY=\${process.env.API_KEY}\`);`, "certain"],
    ["if (process.env.VERBOSE) console.log(process.env.API_KEY);", "lead"],
    ['const isVerbose = process.env.VERBOSE === "1"; if (isVerbose && isNew) console.log(process.env.API_KEY);', "lead"],
    ["if (!process.env.QUIET) console.log(process.env.API_KEY);", "certain"],
    ['if (process.env.NODE_ENV !== "production") console.log(process.env.API_KEY);', "lead"],
    ['if (process.env.NODE_ENV === "production") console.log(process.env.API_KEY);', "certain"],
    ["if (settings.verbose) console.log(process.env.API_KEY);", "lead"],
    ["if (!settings.isQuiet) console.log(process.env.API_KEY);", "certain"],
    ["if (options.isVerbose) console.log(process.env.API_KEY);", "lead"],
    ["if (options.task !== -1) console.log(process.env.API_KEY);", "certain"],
    ["if (!isSilent) console.log(process.env.API_KEY);", "lead"],
    ["if (session) console.log(process.env.API_KEY);", "certain"],
    ["if (process.env.API_KEY) console.log(process.env.API_KEY);", "certain"],
    ["if (isNew) console.log(process.env.API_KEY);", "certain"],
    ["const made = given || randomUUID(); if (!given) console.log(made);", "lead"],
    ["const made = given || randomUUID(); if (isNew && !given) console.log(made);", "lead"],
    ["const made = given || randomUUID(); if (!isNew) console.log(made);", "certain"],
    ["const made = given || randomUUID(); if (given) console.log(made);", "certain"],
  ])("%s: %s", (code, expected) => {
    const imports = 'import { randomUUID } from "node:crypto";\nimport pino from "pino";\nconst record = pino();';
    const kept = "let isSilent = true;\nlet session: unknown;\nexport function open(given: unknown) { session = given; }";
    const settings =
      "const settings = { verbose: false, isQuiet: false };\nexport function tellAll() { settings.verbose = true; isSilent = false; }";
    expect(
      certaintyOf(
        log,
        `${imports}\n${kept}\n${settings}\nexport function run(isNew: boolean, options: { isVerbose: boolean; task: number }) { const given = process.env.ADMIN_PASSWORD; ${code} }`,
      ),
    ).toBe(expected);
  });
});

describe("a secret among others of which some are hidden", () => {
  const EACH = "const shown: Record<string, unknown> = {}; for (const [name, value] of Object.entries(options))";
  test.each([
    ["console.log(options);", "certain"],
    ["console.log(JSON.stringify(options));", "certain"],
    ["console.log(JSON.stringify(options, null, 2));", "certain"],
    ['console.log(JSON.stringify(options, (name, value: unknown) => (name === "token" ? "***" : value)));', "lead"],
    ['console.log(JSON.stringify(options, ["url"]));', "lead"],
    ['console.log(Object.fromEntries(Object.entries(options).map(([k, v]) => [k, k === "token" ? v?.slice(0, 4) : v])));', "lead"],
    ["console.log(options.token?.length > 4 ? `${options.token.slice(0, 4)}...` : options.token);", "lead"],
    ["console.log(options.token?.length > 4 ? `${options.token} ...` : options.token);", "certain"],
    ["console.log(Object.fromEntries(Object.entries(options).filter(([k]) => !HIDDEN.test(k))));", "lead"],
    ['console.log(Object.fromEntries(Object.entries(options).map(([k, v]) => [k, k === "token" ? short(v) : v])));', "lead"],
    ['console.log(Object.fromEntries(Object.entries(options).map(([k, v]) => [k, k === "token" ? named(v) : v])));', "certain"],
    ["console.log(Object.fromEntries(Object.entries(options).filter(([, v]) => v !== undefined)));", "certain"],
    [`${EACH} { if (HIDDEN.test(name)) continue; shown[name] = value; } console.log(shown);`, "lead"],
    [`${EACH} shown[name] = HIDDEN.test(name) ? "[redacted]" : value; console.log(shown);`, "lead"],
    [`${EACH} if (value !== undefined) shown[name] = value; console.log(shown);`, "certain"],
    [
      'const shown: Record<string, unknown> = { ...options }; for (const name of Object.keys(shown)) if (HIDDEN.test(name)) shown[name] = "***"; console.log(shown);',
      "lead",
    ],
    ["const shown: Record<string, unknown> = { ...options }; for (const name of NAMES) shown[name] = true; console.log(shown);", "certain"],
  ])("%s: %s", (code, expected) => {
    const made = "const options = { url: process.env.SERVICE_URL, token: process.env.API_TOKEN };";
    const helpers =
      'const short = (text) => (text?.length > 4 ? text.slice(0, 3) + "…" : text); const named = (text) => (text ? text : "none");';
    const names = 'const HIDDEN = /token|key/iu; const NAMES = ["a", "b"];';
    expect(certaintyOf(log, `${names} ${helpers}\nexport function run() { ${made} ${code} }`)).toBe(expected);
  });

  test("where a function has one hide what stands under some keys, where there are any", () => {
    const hide = `function hide(details: { headers?: Record<string, string> }) {
  if (details.headers) details.headers = Object.fromEntries(Object.entries(details.headers).map(([name, value]) => [name, name === "key" ? "***" : value]));
  return details;
}`;
    expect(certaintyOf(log, `${hide}\nconsole.log(hide({ headers: { key: process.env.API_TOKEN } }));`)).toBe("lead");
  });

  test("where a function hides what stands under some keys", () => {
    const hide = `const HIDDEN = ["token"];
function hide(options: Record<string, unknown>): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(options)) {
    if (HIDDEN.includes(name)) shown[name] = "***";
    else shown[name] = value;
  }
  return shown;
}`;
    expect(certaintyOf(log, `${hide}\nconsole.log(hide({ token: process.env.API_TOKEN }));`)).toBe("lead");
  });
});

describe("bytes where a file may be named", () => {
  test.each([
    ["async function shrink(image: Buffer) { await sharp(image).png(); }", "lead"],
    ["async function shrink(image: string) { await sharp(image).png(); }", "certain"],
    ["async function shrink(image: Buffer) { await sharp(image.toString()).png(); }", "certain"],
  ])("%s: %s", (code, expected) => {
    const imports = 'import sharp from "sharp";\nimport { tool } from "ai";\nimport { z } from "zod";';
    const run = "tool({ inputSchema: z.object({ image: z.string() }), execute: async ({ image }) => { await shrink(image as never); } })";
    expect(certaintyOf(path, `${imports}\n${code}\nexport const tools = { t: ${run} };`)).toBe(expected);
  });
});

describe("what another service says, in the instructions", () => {
  test.each([
    ["sent.api_key", "lead"],
    ["sent.keys.find((each) => each.type === 'public').apiKey", "lead"],
    ["keyOf(sent)", "lead"],
    ["sent.project.name", "certain"],
    ["sent.token", "certain"],
    ["sent.client_secret.hint", "certain"],
    ["`${sent.api_key} ${sent.name}`", "certain"],
    ["(sent.api_key ?? sent.name)", "certain"],
    ["[sent.api_key, sent.name].join()", "certain"],
    ["(sent.isOpen ? sent.api_key : sent.name)", "certain"],
    ["JSON.stringify(sent)", "certain"],
    ["JSON.stringify({ api_key: sent })", "certain"],
  ])("%s: %s", (told, expected) => {
    const code = [
      'import { generateText } from "ai";',
      "const keyOf = ({ access_token }: { access_token: string }) => access_token;",
      "export async function ask(model: never) {",
      '  const sent = await (await fetch("https://shop.example/project", { headers: { authorization: `Bearer ${process.env.KEY}` } })).json();',
      `  return generateText({ model, system: \`You help with the project of \${${told}}.\`, prompt: "Where to begin?" });`,
      "}",
    ];
    expect(certaintyOf(instructions, code.join("\n"))).toBe(expected);
  });
});

describe("messages of a client, with the roles that they came with", () => {
  const REPLY = "export async function POST(request: Request) { const sent = await request.json(); const { text } = await ";
  test.each([
    ["generateText({ model, messages: sent.messages })", "lead"],
    ["generateText({ model, messages: sent.messages, tools: {} })", "certain"],
    ["generateText({ model, messages: sent.messages, tools })", "certain"],
    ["generateText({ ...setup(), messages: sent.messages })", "certain"],
    ["generateText({ model, messages: [{ role: 'system', content: sent.persona }, { role: 'user', content: sent.question }] })", "certain"],
    ["generateText({ model, system: sent.persona, prompt: 'Where to begin?' })", "certain"],
    ["generateText({ model, messages: [{ role: 'system', content: page }, ...others] })", "certain"],
  ])("%s: %s", (call, expected) => {
    const given = [
      'import { generateText, tool } from "ai";',
      'import { z } from "zod";',
      'const tools = { look: tool({ inputSchema: z.object({}), execute: async () => "nothing" }) };',
      "const setup = () => ({ model, tools });",
      'const page = await (await fetch("https://news.example/")).text();',
    ];
    expect(certaintyOf(instructions, `${given.join("\n")}\n${REPLY}${call}; return Response.json({ text }); }`)).toBe(expected);
  });
});

describe("what a program of one's own has answered", () => {
  test.each([
    ['"/api/notes"', "lead"],
    ['"http://localhost:3000/notes"', "lead"],
    ["`http://127.0.0.1:${port}/notes`", "lead"],
    ['"https://notes.example/api"', "certain"],
    ['"//notes.example/api"', "certain"],
    ["`${origin}/api/notes`", "certain"],
    ['port > 1 ? "/api/notes" : "https://notes.example/api"', "certain"],
  ])("%s: %s", (address, expected) => {
    const code = `import { generateText } from "ai";
export async function ask(model: never, port: number, origin: string) {
  const response = await fetch(${address});
  const notes = await response.json();
  return generateText({ model, system: \`You help with \${notes.title}.\`, prompt: "Where to begin?" });
}`;
    expect(certaintyOf(instructions, code)).toBe(expected);
  });
});

describe("a field of what a service has answered, in a prompt", () => {
  test.each([
    ['"https://odds.example/games"', "json()", "", "lead"],
    ["`https://odds.example/games?key=${key}`", "json()", "", "lead"],
    ['"https://odds.example/games"', "text()", "", "certain"],
    ["`https://${key}/games`", "json()", "", "certain"],
    ["key", "json()", "", "certain"],
    ['"https://odds.example/games"', "json()", "tools,", "certain"],
  ])("%s, %s, %s: %s", (address, method, tools, expected) => {
    const code = `import { generateText, tool } from "ai";
import { z } from "zod";
const tools = { look: tool({ inputSchema: z.object({}), execute: async () => "nothing" }) };
export async function ask(model: never, key: string) {
  const games = await (await fetch(${address})).${method};
  return generateText({ model, ${tools} prompt: \`Say who will win: \${games}. Give no reasons.\` });
}`;
    expect(certaintyOf(prompt, code)).toBe(expected);
  });
});

describe("a word between the quotes of a text in SQL", () => {
  const DOUBLED = "word.replace(/'/g, \"''\")";
  test.each([
    ["new Database('notes.db').prepare", `'\${${DOUBLED}}'`, "lead"],
    ["new Database('notes.db').prepare", `'%\${${DOUBLED}.replaceAll('%', '')}%'`, "lead"],
    ["new Database('notes.db').prepare", "'${doubled(word)}'", "lead"],
    ["new Database('notes.db').prepare", `\${${DOUBLED}}`, "certain"],
    ["new Database('notes.db').prepare", `'\${${DOUBLED}.replaceAll('%', "'")}'`, "certain"],
    ["new Database('notes.db').prepare", "'${word}'", "certain"],
    ["new Database('notes.db').prepare", "'${word.replace(/'/g, '')}'", "lead"],
    ["new Database('notes.db').prepare", "'${word.replace(/'/, '')}'", "certain"],
    ["createPool({}).query", `'\${${DOUBLED}}'`, "certain"],
  ])("%s: %s: %s", (method, text, expected) => {
    const code = `import Database from "better-sqlite3";
import { createPool } from "mysql2/promise";
import { tool } from "ai";
import { z } from "zod";
const doubled = (text: string) => text.replaceAll("'", "''");
export const find = tool({
  inputSchema: z.object({ word: z.string() }),
  execute: async ({ word }) => ${method}(\`SELECT * FROM notes WHERE name LIKE ${text}\`),
});`;
    expect(certaintyOf(sql, code)).toBe(expected);
  });
});

describe("the environment for a server of tools", () => {
  test.each([
    ['"node"', '["dist/server.js"]', "lead"],
    ['"npx"', '["tsx", "./src/server.ts"]', "lead"],
    ["process.execPath", '[join(root, "dist", "server.js"), "--stdio"]', "lead"],
    ["process.execPath", '[new URL("server.mjs", import.meta.url).pathname]', "lead"],
    ["process.execPath", '[join(homedir(), "servers", "notes.js")]', "certain"],
    ['"node"', '["../../notes/server.js"]', "certain"],
    ['"node"', '["/srv/notes/server"]', "certain"],
    ['"npx"', '["-y", "notes-mcp@1.2.3"]', "certain"],
    ['"node"', "[process.argv[2]]", "certain"],
    ['"node"', "given", "certain"],
    ['"node"', 'given.length > 0 ? ["dist/server.js"] : ["run", "-i", "notes"]', "lead"],
  ])("%s %s: %s", (command, args, expected) => {
    const code = environmentFor(command, args);
    expect(certaintyOf(environment, code)).toBe(expected);
  });

  test("one of the project's own, beside a language model that has its tools", () => {
    const code = environmentFor('"node"', '["dist/server.js"]');
    const asking =
      'import { generateText } from "ai";\nexport const ask = (model: never, tools: never) => generateText({ model, tools, prompt: "Hello" });';
    expect(certaintyOf(environment, `${asking}\n${code}`)).toBe("certain");
  });
});

/** A server of tools that is given the whole environment. */
function environmentFor(command: string, args: string): string {
  return `import { dirname, join, resolve } from "node:path";
import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export const start = (given: string[]) => new StdioClientTransport({ command: ${command}, args: ${args}, env: { ...process.env } });`;
}

describe("a word of a command", () => {
  const IMPORTS = [
    'import { execSync } from "node:child_process";',
    'import { tool } from "ai";',
    'import { z } from "zod";',
    "const quoted = (text: string) => `'${text.replace(/'/g, \"'\\\\''\")}'`;",
    'const other = (text: string) => `"${text.replace(/"/g, \'\\\\"\')}"`;',
  ].join("\n");
  test.each([
    ["execSync(`grep -- ${quoted(of)} notes.txt`)", "nothing"],
    ["execSync(`grep -- '${of.replaceAll(\"'\", `'\"'\"'`)}' notes.txt`)", "nothing"],
    ["execSync(`grep -- ${other(of)} notes.txt`)", "certain"],
    ["execSync(`grep -- 'a'${of.replace(/'/g, \"'\\\\''\")}'b' notes.txt`)", "certain"],
    ["execSync(`grep -- '${of.replace(/'/, \"'\\\\''\")}' notes.txt`)", "certain"],
    ['execSync(`sh -c "grep -- ${quoted(of)} notes.txt"`)', "certain"],
    ["execSync(`ssh shop ${quoted(of)}`)", "certain"],
    ["execSync(`bash -c ${quoted(of)}`)", "certain"],
    ["execSync(`mongosh --quiet --eval ${quoted(of)}`)", "certain"],
    ["execSync(`cd notes && ssh shop < ${quoted(of)}`)", "certain"],
    ["execSync(`grep -e ${quoted(of)} notes.txt`)", "lead"],
    ["execSync(`git -C notes commit -m ${quoted(of)}`)", "lead"],
    ["execSync(`git -c core.pager=${quoted(of)} log`)", "certain"],
    ["execSync(`docker exec shop cat ${quoted(of)}`)", "lead"],
    ["execSync(`docker exec -u www shop sh -c ${quoted(of)}`)", "certain"],
    ["execSync(`sudo -u www nice -n 5 cat ${quoted(of)}`)", "lead"],
    ["execSync(`sudo -u www nice -n 5 ${quoted(of)}`)", "certain"],
    ["execSync(`MODE=${quoted(of)} cat notes.txt`)", "lead"],
    ["execSync(`find . -name ${quoted(of)}`)", "lead"],
    ["execSync(`find . -name a -exec perl -ne ${quoted(of)} {} +`)", "certain"],
    ["execSync(`awk -F , ${quoted(of)} notes.csv`)", "certain"],
    ["execSync(`awk -F , '{ print }' ${quoted(of)}`)", "lead"],
    ["execSync(`kubectl -n shop exec pod -- cat ${quoted(of)}`)", "lead"],
    ["execSync(`kubectl -n shop exec pod -- bash -lc ${quoted(of)}`)", "certain"],
    ["execSync(`tar --checkpoint=1 --checkpoint-action=exec=${quoted(of)} -cf a.tar .`)", "certain"],
    ["execSync(`tar -cf ${quoted(of)} .`)", "lead"],
    ["execSync(`timeout 5 ${quoted(of)}`)", "certain"],
    ["execSync(`timeout 5 cat ${quoted(of)}`)", "lead"],
    ["execSync(`echo a; eval ${quoted(of)}`)", "certain"],
    ["execSync(`some-tool --exec ${quoted(of)}`)", "certain"],
    ["execSync(`some-tool --name ${quoted(of)}`)", "lead"],
  ])("%s: %s", (code, expected) => {
    const run = `tool({ inputSchema: z.object({ of: z.string() }), execute: async ({ of }) => { ${code}; } })`;
    expect(certaintyOf(shell, `${IMPORTS}\nexport const tools = { t: ${run} };`)).toBe(expected);
  });
});

describe("what a schema has checked in a program of many schemas", () => {
  /** Each of so many schemas is used, and the last of them admits but two words. */
  const program = (schemas: number): string => {
    const checks = Array.from({ length: schemas }, (_, at) => `z.object({ a: z.string(), b: z.number() }).parse(given.part${at});`);
    const last = 'const { mode } = z.object({ mode: z.enum(["on", "off"]) }).parse(given.last); execSync(`switch ${mode}`);';
    const run = `execute: async (given) => { ${checks.join("\n")}\n${last} }`;
    return `import { execSync } from "node:child_process";\nimport { tool } from "ai";\nimport { z } from "zod";
export const tools = { t: tool({ inputSchema: z.any(), ${run} }) };`;
  };
  test.each([1, 600])("%i", (schemas) => {
    expect(certaintyOf(shell, program(schemas))).toBe("nothing");
  });
});

describe("what a client sends to be the instructions", () => {
  const IMPORTS = `
import express from "express";
import { env } from "node:process";
import OpenAI from "openai";
import { WebSocketServer } from "ws";
import { generateText } from "ai";
import { model } from "./setup.js";
const app = express();
const openai = new OpenAI();
`;
  const ANSWERED = "await generateText({ model, system: message.instructions, prompt: 'Go on.' })";
  const received = (check: string, token: string): string =>
    `const expected = ${token}; new WebSocketServer({ port: 1 }).on("connection", (ws, req) => { const token = new URL(req.url, "http://own").searchParams.get("token"); ${check} ws.on("message", async (raw) => { const message = JSON.parse(String(raw)); ${ANSWERED}; }); });`;
  const posted = (code: string): string => `app.post("/", async (req, res) => { const message = req.body; ${code}; });`;
  test.each([
    ["anybody", received("", "env.TOKEN"), "certain"],
    ["whoever has the one secret", received("if (token !== expected) { ws.close(); return; }", 'env.TOKEN ?? ""'), "lead"],
    ["whoever says a word that everybody knows", received("if (token !== expected) { ws.close(); return; }", '"hello"'), "certain"],
    ["whoever does not say it", received("if (token === expected) { ws.close(); return; }", "env.TOKEN"), "certain"],
    ["a request", posted(ANSWERED), "certain"],
    [
      "a request with the secret",
      posted(`if (req.headers.authorization !== \`Bearer \${env.TOKEN}\`) return res.sendStatus(401); ${ANSWERED}`),
      "lead",
    ],
    ["a request where something is switched on", posted(`if (env.FEATURE !== "1") return res.sendStatus(404); ${ANSWERED}`), "certain"],
    [
      "the author of an assistant",
      posted("await openai.beta.assistants.create({ model: 'gpt-4o', instructions: message.instructions })"),
      "lead",
    ],
    [
      "one who adds to an assistant",
      posted("await openai.beta.assistants.create({ model: 'gpt-4o', instructions: `Be kind. ${message.name}` })"),
      "certain",
    ],
  ])("%s", (_, code, expected) => {
    expect(certaintyOf(instructions, IMPORTS + code)).toBe(expected);
  });
});

describe("a file that a flag tells to be the program's own", () => {
  const made = (flag: string, otherwise: string, condition: string): string => `
import { rmSync, writeFileSync } from "node:fs";
import { tool } from "ai";
import { z } from "zod";
export const read = tool({ inputSchema: z.object({ file: z.string(), url: z.string() }), execute: async ({ file, url }) => {
  let read: string;
  let isOwn = ${otherwise};
  if (url) { read = \`/tmp/\${Date.now()}\`; writeFileSync(read, await (await fetch("https://example.com")).text()); isOwn = ${flag}; }
  else { read = file; }
  console.log(read.length);
  if (${condition}) rmSync(read);
} });
`;
  test.each([
    [made("true", "false", "isOwn"), "lead"],
    [made("false", "true", "!isOwn"), "lead"],
    [made("true", "false", "!isOwn"), "certain"],
    [made("true", "true", "isOwn"), "certain"],
    [made("true", "false", "file"), "certain"],
  ])("%s", (code, expected) => {
    expect(certaintyOf(path, code)).toBe(expected);
  });
});

describe("a function that is looked up by a name", () => {
  const TABLE =
    "const shift: Record<string, (text: string) => string> = { up: (text) => text.toUpperCase(), down: (text) => text.toLowerCase() };";
  test.each([
    ["by an argument of a tool, in a literal", `${TABLE} server.registerTool("shift", {}, ({ by, text }) => shift[by](text));`, "lead"],
    [
      "by an argument of a tool, among a class's methods",
      'server.registerTool("shift", {}, ({ by, text }) => new Shifts()[by](text));',
      "certain",
    ],
    [
      "by an argument of a tool, in a literal that holds a module",
      'import * as shifts from "./shifts.ts"; const all = { ...shifts }; server.registerTool("shift", {}, ({ by, text }) => all[by](text));',
      "certain",
    ],
    [
      "by a tool's name, in a literal",
      `${TABLE} low.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: input } }) => shift[name](input.text));`,
      "certain",
    ],
  ])("%s", (_, code, expected) => {
    const imports =
      'import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";\nimport { Server } from "@modelcontextprotocol/sdk/server/index.js";\nimport { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";';
    const made =
      'const server = new McpServer({ name: "s", version: "1.0.0" });\nconst low = new Server({ name: "s", version: "1.0.0" });\nclass Shifts { up(text: string) { return text; } }';
    expect(certaintyOf(dispatch, `${imports}\n${made}\n${code}`)).toBe(expected);
  });
});

describe("options that are looked up in a list of what is bad", () => {
  const BAD = 'const BAD = new Set(["--kubeconfig", "--server", "--token"]);';
  const NAME = 'const nameOf = (option: string) => option.split("=")[0].toLowerCase();';
  test.each([
    ["where they are handed on", 'if (BAD.has(first)) throw new Error("no");', "lead"],
    ["by a helper that throws", "check(first);", "lead"],
    ["by a helper that has another one looked up", "check(all[1]);", "certain"],
    ["by a helper that only warns", "warn(first);", "certain"],
  ])("%s", (_, looks, expected) => {
    expect(certaintyOf(shell, program(`${looks}\nreturn (await run("kubectl", [first])).stdout;`))).toBe(expected);
  });

  test.each([
    ["all of them", "checkAll(all);", "lead"],
    ["all of them by their names", "checkNames(all);", "lead"],
    ["all of another list", "checkAll(all.map((each) => each.trim()));", "certain"],
  ])("in a loop: %s", (_, looks, expected) => {
    expect(certaintyOf(shell, program(`${looks}\nreturn (await run("kubectl", all)).stdout;`))).toBe(expected);
  });

  function program(body: string): string {
    return `import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";
const run = promisify(execFile);
${BAD}
${NAME}
function check(option: string) { if (BAD.has(option)) throw new Error("no"); }
function warn(option: string) { if (BAD.has(option)) console.warn("no"); }
function checkAll(options: string[]) { for (const option of options) if (BAD.has(option)) throw new Error("no"); }
function checkNames(options: string[]) { for (const option of options) { if (!option.startsWith("-")) continue; if (BAD.has(nameOf(option))) throw new Error("no"); } }
const inputSchema = z.object({ first: z.string(), all: z.array(z.string()) });
export const control = tool({ inputSchema, execute: async ({ first, all }) => { ${body} } });`;
  }
});

describe("a file that a manifest names", () => {
  test.each([
    [
      "of the folder where that lies",
      'JSON.parse(readFileSync(join(root, "package.json"), "utf8"))',
      "join(root, manifest.types || manifest.main)",
      "lead",
    ],
    ["of another folder", 'JSON.parse(readFileSync(join(root, "package.json"), "utf8"))', "join(folder, manifest.types)", "certain"],
    ["of a folder where nothing was read", "JSON.parse(name)", "join(root, manifest.types)", "certain"],
  ])("%s", (_, manifest, file, expected) => {
    const code = `import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";
const execute = async ({ folder, name }: { folder: string; name: string }) => {
  const root = join(folder, "node_modules");
  const manifest = ${manifest};
  return readFileSync(${file}, "utf8");
};
export const types = tool({ inputSchema: z.object({ folder: z.string(), name: z.string() }), execute });`;
    expect(certaintyOf(path, code)).toBe(expected);
  });
});
