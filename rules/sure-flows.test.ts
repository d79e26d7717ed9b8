import { describe, expect, test } from "vitest";
import { certaintyOf } from "./certainty.test-data.ts";
import log from "./no-secret-in-log/rule.ts";
import shell from "./no-model-output-in-shell/rule.ts";
import path from "./no-model-output-in-path/rule.ts";

describe("a secret that is printed", () => {
  const STEPS = ['console.log("1. Open the page.");', 'console.log("2. Sign in.");', 'console.log("");', 'console.log("3. Copy this:");'];
  test.each([
    ['console.log(`KEY=${process.env.API_KEY}`); console.log("ready");', "certain"],
    [`${STEPS.join(" ")} console.log(\`KEY=\${process.env.API_KEY}\`);`, "lead"],
    [`${STEPS.join(" ")} record.info(\`KEY=\${process.env.API_KEY}\`);`, "certain"],
    ["const made = given || randomUUID(); if (!given) console.log(made);", "lead"],
    ["const made = given || randomUUID(); if (isNew && !given) console.log(made);", "lead"],
    ["const made = given || randomUUID(); if (!isNew) console.log(made);", "certain"],
    ["const made = given || randomUUID(); if (given) console.log(made);", "certain"],
  ])("%s: %s", (code, expected) => {
    const imports = 'import { randomUUID } from "node:crypto";\nimport pino from "pino";\nconst record = pino();';
    expect(certaintyOf(log, `${imports}\nexport function run(isNew: boolean) { const given = process.env.ADMIN_PASSWORD; ${code} }`)).toBe(
      expected,
    );
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

describe("a word of a command", () => {
  const IMPORTS = [
    'import { execSync } from "node:child_process";',
    'import { tool } from "ai";',
    'import { z } from "zod";',
    "const quoted = (text: string) => `'${text.replace(/'/g, \"'\\\\''\")}'`;",
    'const other = (text: string) => `"${text.replace(/"/g, \'\\\\"\')}"`;',
  ].join("\n");
  test.each([
    ["execSync(`grep -- ${quoted(of)} notes.txt`)", "lead"],
    ["execSync(`grep -- '${of.replaceAll(\"'\", `'\"'\"'`)}' notes.txt`)", "lead"],
    ["execSync(`grep -- ${other(of)} notes.txt`)", "certain"],
    ["execSync(`grep -- 'a'${of.replace(/'/g, \"'\\\\''\")}'b' notes.txt`)", "certain"],
    ["execSync(`grep -- '${of.replace(/'/, \"'\\\\''\")}' notes.txt`)", "certain"],
    ['execSync(`sh -c "grep -- ${quoted(of)} notes.txt"`)', "certain"],
    ["execSync(`ssh shop ${quoted(of)}`)", "certain"],
    ["execSync(`bash -c ${quoted(of)}`)", "certain"],
    ["execSync(`mongosh --quiet --eval ${quoted(of)}`)", "certain"],
  ])("%s: %s", (code, expected) => {
    const run = `tool({ inputSchema: z.object({ of: z.string() }), execute: async ({ of }) => { ${code}; } })`;
    expect(certaintyOf(shell, `${IMPORTS}\nexport const tools = { t: ${run} };`)).toBe(expected);
  });
});
