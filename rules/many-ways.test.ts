import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import { expect, test } from "vitest";
import shell from "./no-model-output-in-shell/rule.ts";

/** What is found of functions that hand a text on, each after branches that trim it or do not: it comes by each of them in as many ways as by all before. */
function foundIn(functions: number, branches: number, dry: boolean): readonly string[] {
  const joins = Array.from({ length: branches }, (_, at) => `  if (Math.random() > 0.${at + 1}) u = t.trim();`).join("\n");
  const signature = "(t: string, o: { dry?: boolean })";
  const steps = Array.from(
    { length: functions },
    (_, at) => `function f${at + 1}${signature} {\n  let u = t;\n${joins}\n  f${at}(u, o);\n  f${at}(u, o);\n}`,
  );
  const code = `import OpenAI from "openai";
import { exec } from "node:child_process";
export function f0${signature} { if (!o.dry) exec(t); }
${steps.join("\n")}
const reply = await new OpenAI().chat.completions.create({ model: "m", messages: [] });
f${functions}(reply.choices[0].message.content ?? "", { dry: ${dry} });`;
  return analyzeSources({ "main.ts": code }, { rules: [shell], models }).findings.map(({ ruleId }) => ruleId);
}

test("a way that is taken is found among others", () => {
  expect(foundIn(4, 9, false)).toEqual(["no-model-output-in-shell"]);
  expect(foundIn(4, 9, true)).toEqual([]);
});

test("of a text that comes in thousands of ways from too far to be sure it is soon known that it may come", () => {
  const started = process.cpuUsage().user;
  expect(foundIn(150, 12, true)).toEqual(["no-model-output-in-shell"]);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(15);
});
