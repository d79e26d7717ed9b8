import type { Finding } from "@sluice/core";
import { expect, test } from "vitest";
import { weighExamples } from "./examples.ts";

const start = { line: 1, column: 1 };

function findingIn(file: string): Finding {
  const location = { file, start, end: start };
  return { ruleId: "rule", message: "", severity: "high", confidence: "high", location, codeFlow: [], related: [], fingerprint: "" };
}

test.each([
  ["examples/chat/index.ts", "medium"],
  ["packages/kit/examples/chat.ts", "medium"],
  ["packages/evals/run.ts", "medium"],
  ["Demos/chat/src/index.ts", "medium"],
  ["playground/src/app/page.tsx", "medium"],
  ["src/examples/chat.ts", "high"],
  ["apps/web/src/demo/page.tsx", "high"],
  ["app/playground/page.tsx", "high"],
  ["packages/examples.ts", "high"],
  ["my-examples/chat.ts", "high"],
])("%s: %s", (file, expected) => {
  expect(weighExamples([findingIn(file)], [], [file, "src/main.ts"]).map(({ confidence }) => confidence)).toEqual([expected]);
});

test("where hardly anything stands outside of examples, they are the program", () => {
  const files = Array.from({ length: 30 }, (_, at) => `examples/${String(at)}.ts`);
  expect(weighExamples([findingIn("examples/0.ts")], [], [...files, "build.ts"])).toMatchObject([{ confidence: "high" }]);
});
