import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { defineRule, type LibraryModel } from "@sluice/core";
import { analyzeFolder } from "./analyze-sources.ts";
import { SOME_RULE } from "./rule.test-data.ts";

const rule = defineRule({
  ...SOME_RULE,
  flow: { sources: ["model-output"], sinks: ["sql"] },
  cwe: [89],
});

/** The places of findings in the repository of a library that models speak of, and how data came there. */
function notesIn(library: string): readonly string[] {
  const models: LibraryModel[] = [
    { package: library, sources: [{ at: "ask > call", kind: "model-output" }] },
    { package: "pg", sinks: [{ at: "query > arg 0", kind: "sql" }] },
  ];
  const sources = {
    "package.json": JSON.stringify({ workspaces: ["library", "app"] }),
    "library/package.json": JSON.stringify({ name: library }),
    "library/index.ts": 'export const ask = () => "an answer";\nexport const tidy = (text: string) => text.trim();\n',
    "app/package.json": JSON.stringify({ name: "app", dependencies: { [library]: "1.0.0", pg: "8.0.0" } }),
    "app/main.ts": `import { query } from "pg";\nimport { ask, tidy } from "${library}";\nquery(tidy(ask()));\n`,
  };
  const root = mkdtempSync(join(tmpdir(), "sluice-boundary-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [path, content] of Object.entries(sources)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const { findings } = analyzeFolder(root, { rules: [rule], models });
  return findings.flatMap(({ codeFlow }) => codeFlow.map(({ note }) => note));
}

test("in a library's own repository its users see what models say of it, not its sources", () => {
  expect(notesIn("@acme/library")).toContain("through `tidy`, of which nothing is known");
});

test("a plain name may be an application's own package", () => {
  expect(notesIn("library")).toContain("passed to `tidy(text)`");
});
