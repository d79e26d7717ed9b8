import { expect, test } from "vitest";
import { isExample } from "./examples.ts";

test.each([
  ["examples/chat/index.ts", true],
  ["packages/kit/examples/chat.ts", true],
  ["Demos/chat/src/index.ts", true],
  ["playground/src/app/page.tsx", true],
  ["src/examples/chat.ts", false],
  ["apps/web/src/demo/page.tsx", false],
  ["app/playground/page.tsx", false],
  ["packages/examples.ts", false],
  ["my-examples/chat.ts", false],
])("%s: %s", (file, expected) => {
  expect(isExample(file)).toBe(expected);
});
