import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as parser from "@typescript-eslint/parser";
import { RuleTester as RuleTester10 } from "eslint";
import { RuleTester as RuleTester9 } from "eslint9";
import { afterAll, describe, test } from "vitest";
import plugin from "./index.ts";

const root = mkdtempSync(join(tmpdir(), "sluice-rule-"));
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const ID = "no-model-output-in-shell";
const rule = plugin.rules[ID];
const ASK = `import OpenAI from "openai";
import { exec } from "node:child_process";
const reply = await new OpenAI().chat.completions.create({ model: "m", messages: [] });
`;

// ESLint's tester also checks what a rule says of itself. The types of its two versions are the same for what is used here.
describe.each([
  ["ESLint 10", RuleTester10],
  ["ESLint 9", RuleTester9 as unknown as typeof RuleTester10],
])("%s", (_name, RuleTester) => {
  RuleTester.describe = describe;
  RuleTester.it = test;
  describe.each([
    ["its own parser", "main.js", {}],
    ["TypeScript's parser", "main.ts", { parser }],
  ])("with %s", (_parser, file, languageOptions) => {
    const options = { filename: join(root, file), settings: { sluice: { root } } };
    if (!rule) throw new Error(`There is no rule ${ID}.`);
    new RuleTester({ languageOptions }).run(ID, rule, {
      valid: [{ ...options, name: "a constant command", code: `${ASK}exec("ls");\n` }],
      invalid: [
        {
          ...options,
          name: "a command of the model",
          code: `${ASK}exec(reply.choices[0].message.content);\n`,
          errors: [{ messageId: "finding", line: 4, column: 6, endLine: 4, endColumn: 38 }],
        },
      ],
    });
  });
});
