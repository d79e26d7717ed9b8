import { expect, test } from "vitest";
import type { LinkedModule } from "../../link/program.ts";
import { agree } from "./choice-parts.ts";
import { ChoiceTable } from "./choice-table.ts";
import { NO_CHOICE, type Choice, type Chosen, type ObjectValue } from "./choice.ts";

// Of a module nothing but its index is looked at here.
const module = { index: 3 } as LinkedModule;
const table = new ChoiceTable();
const called = (choice: Choice, fn: number, call: number): Choice => table.enter(choice, module, fn, { module, call });
const element = (text: string, choice = NO_CHOICE): Chosen => ({ value: { kind: "text", text }, choice });
const object: ObjectValue = { kind: "object", module, class: 0, made: undefined };

test("choices that say the same share a number, in whatever order they came about", () => {
  const one = called(called(NO_CHOICE, 1, 10), 2, 20);
  const other = called(called(NO_CHOICE, 2, 20), 1, 10);
  expect(one.numberIn(table)).toBe(other.numberIn(table));
  expect(called(one, 2, 21).numberIn(table)).not.toBe(one.numberIn(table));
  expect(called(called(one, 2, 21), 2, 20).numberIn(table)).toBe(one.numberIn(table));
});

test("what says nothing has the same number in every program", () => {
  const others = new ChoiceTable();
  const first = others.enter(NO_CHOICE, module, 1, { module, call: 10 }).numberIn(others);
  expect([NO_CHOICE.numberIn(others), NO_CHOICE.numberIn(table)]).toEqual([0, 0]);
  expect(first).not.toBe(0);
});

test("a call enters a function for its own object, or for none", () => {
  const bound = table.withReceiver(NO_CHOICE, module, 1, object);
  expect(bound.receiverOf("3:1")).toBe(object);
  expect(called(bound, 1, 10).receiverOf("3:1")).toBeUndefined();
  expect(table.enter(NO_CHOICE, module, 1, { module, call: 10 }, object).receiverOf("3:1")).toBe(object);
});

test("of two choices that are put together the second counts where they differ", () => {
  const one = table.withElement(called(NO_CHOICE, 1, 10), "3:7", element("a"));
  const other = table.withElement(called(NO_CHOICE, 2, 20), "3:7", element("b"));
  const both = table.merge(one, other);
  expect([both.callerOf("3:1")?.call, both.callerOf("3:2")?.call, both.elementAt("3:7")?.value]).toEqual([
    10,
    20,
    { kind: "text", text: "b" },
  ]);
  expect(table.merge(both, other)).toBe(both);
  expect(table.merge(other, both)).toBe(both);
  expect([agree(one, other), agree(one, called(NO_CHOICE, 1, 10)), agree(both, other)]).toEqual([false, true, true]);
});

test("an element is the same however it was come by, and is read as it was", () => {
  const under = called(NO_CHOICE, 1, 10);
  const one = table.withElement(NO_CHOICE, "3:7", element("a"));
  const other = table.withElement(NO_CHOICE, "3:7", element("a", under));
  expect(one.numberIn(table)).toBe(other.numberIn(table));
  expect(other.elementAt("3:7")?.choice).toBe(under);
});

test("two runs have in common what they do not call differently, unless they are of different elements", () => {
  const one = table.withElement(called(called(NO_CHOICE, 1, 10), 2, 20), "3:7", element("a"));
  const other = table.withElement(called(called(NO_CHOICE, 1, 10), 2, 21), "3:7", element("a"));
  expect(table.common(one, other).callers).toEqual(new Map([["3:1", { module, call: 10 }]]));
  const different = table.withElement(other, "3:7", element("b"));
  expect(table.common(one, different)).toBe(different);
});
