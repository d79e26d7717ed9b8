import { expect, test } from "vitest";
import { models } from "@sluice/models";
import { analyzeSources } from "@sluice/testkit";
import approval from "./require-approval-gate/rule.ts";

/** A tool that writes a file whose name is read, round for round, off any of so many fields of what was read in the round before. */
function tangled(fields: number): string {
  const rounds = Array.from({ length: fields }, (_, index) => `case ${index}: at = JSON.parse(at.f${index}).g${index}; break;`);
  return `
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";
import { kindOf, first } from "./setup.js";

export const save = tool({
  inputSchema: z.object({ folder: z.string(), text: z.string() }),
  execute: async ({ folder, text }) => {
    let at = first();
    while (kindOf(at) >= 0) switch (kindOf(at)) { ${rounds.join(" ")} }
    writeFileSync(join(folder, at.name, "note.txt"), text);
  },
});`;
}

test("values that are made of each other in very many ways are looked at once each", () => {
  const { findings } = analyzeSources({ "tool.ts": tangled(40) }, { rules: [approval], models });
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(["require-approval-gate"]);
}, 20_000);
