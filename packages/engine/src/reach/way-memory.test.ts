import { expect, test } from "vitest";
import type { LinkedModule } from "../link/program.ts";
import { WayMemory, type CallsOnWay } from "./way-memory.ts";

// Of a module nothing but its index is looked at here.
const module = { index: 0 } as LinkedModule;

/** A way into a helper by one call of it, for each of so many tools, which begin in functions of their own. */
function waysOf(tools: number, call: (tool: number) => number): readonly CallsOnWay[] {
  return Array.from(
    { length: tools },
    (_, tool) =>
      new Map([
        ["0:1", { module, call: call(tool) }],
        [`0:${100 + tool}`, { module, call: 1000 + tool }],
      ]),
  );
}

/** What is found for a question that looks up who called the helper, on each way; and how often it is looked for. */
function ask(ways: readonly CallsOnWay[], looked: readonly string[]): { readonly answers: readonly unknown[]; readonly finds: number } {
  const memory = new WayMemory<unknown>();
  let finds = 0;
  const answers = ways.map((way) =>
    memory.answer(
      "effect",
      () => way,
      (calls) => {
        finds++;
        return looked.map((fn) => calls.get(fn)?.call);
      },
    ),
  );
  return { answers, finds };
}

test("dozens of tools that come to something by the same call ask once", () => {
  expect(
    ask(
      waysOf(40, () => 7),
      ["0:1", "0:2"],
    ),
  ).toEqual({ answers: Array(40).fill([7, undefined]), finds: 1 });
});

test("what rests on no call is asked once, whatever the ways are", () => {
  expect(
    ask(
      waysOf(40, (tool) => tool),
      [],
    ).finds,
  ).toBe(1);
});

test("who comes by another call has an answer of its own", () => {
  expect(
    ask(
      waysOf(4, (tool) => tool % 2),
      ["0:1"],
    ),
  ).toEqual({ answers: [[0], [1], [0], [1]], finds: 2 });
  expect(
    ask(
      waysOf(3, () => 7),
      ["0:101"],
    ),
  ).toEqual({ answers: [[undefined], [1001], [undefined]], finds: 2 });
});

test("an answer is found again by what it rests on, in whatever order that was looked up", () => {
  const memory = new WayMemory<unknown>();
  const way = (first: number, second: number): CallsOnWay =>
    new Map([
      ["0:1", { module, call: first }],
      ["0:2", { module, call: second }],
    ]);
  const answer = (calls: CallsOnWay, looked: readonly string[]): unknown =>
    memory.answer(
      "effect",
      () => calls,
      (given) => looked.map((fn) => given.get(fn)?.call),
    );
  expect(answer(way(1, 2), ["0:1", "0:2"])).toEqual([1, 2]);
  expect(answer(way(3, 2), ["0:2"])).toEqual([2]);
  expect(answer(way(4, 2), ["0:1"])).toEqual([2]);
  expect(answer(way(4, 5), ["0:2", "0:1"])).toEqual([5, 4]);
  expect(answer(way(4, 5), [])).toEqual([5, 4]);
  expect(answer(way(1, 2), [])).toEqual([1, 2]);
});
