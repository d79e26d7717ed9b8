import { expect, test } from "vitest";
import { analyze } from "../analyze.ts";
import { factsOf } from "../lower/lowered.test-data.ts";

/** Functions of one scope, each of which keeps what it is given in a variable of its own and hands it on: as old scripts do in one great function. */
function sharedScope(count: number): string {
  const names = Array.from({ length: count }, (_, index) => index);
  const functions = names.map((at) => `function f${at}(x) { v${at} = x; f${(at + 1) % count}(x); f${(at + 7) % count}(x); }`);
  const calls = names.map((at) => `f${at}(f${(at + 3) % count}); f0(f${at});`);
  return `(function () { var ${names.map((at) => `v${at}`).join(", ")}; ${functions.join("\n")}\n${calls.join("\n")} })();`;
}

test("what hundreds of functions write into the scope they share is not told apart without end", () => {
  const started = process.cpuUsage().user;
  const { notices } = analyze({
    modules: [{ ...factsOf(sharedScope(120)), file: "a.ts" }],
    resolveModule: () => ({ kind: "unresolved" }),
    models: [],
    rules: [],
    satisfies: () => true,
    compileGlob: () => () => false,
    textOf: () => "",
  });
  expect(notices).toBeDefined();
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
});
