import { expect, test } from "vitest";
import type { LinkedModule } from "../../link/program.ts";
import { InstanceTable } from "../../solve/instances.ts";
import type { SolveState } from "../../solve/state.ts";
import { choicesOf } from "./choice-table.ts";
import { NO_CHOICE, type Choice, type Chosen } from "./choice.ts";
import { Memory } from "./memory.ts";

const module = { index: 0 } as LinkedModule;
const found = (text: string, choice: Choice): readonly Chosen[] => [{ value: { kind: "text", text }, choice }];

/** A program of which nothing is known. */
function emptyState(): SolveState {
  return { instances: new InstanceTable(1) } as SolveState;
}

/** The choices of a program of which nothing else is known, one for each of so many callers of a function. */
function choicesIn(state: SolveState, callers: number): readonly Choice[] {
  return Array.from({ length: callers }, (_, call) => choicesOf(state).enter(NO_CHOICE, module, 1, { module, call }));
}

test("what no choice matters to is looked at once for all of them, and is found under each", () => {
  const state = emptyState();
  const choices = choicesIn(state, 50);
  let looks = 0;
  const answers = choices.map((choice) =>
    new Memory(state, 100).answer("table", choice, 1, () => {
      looks++;
      return found("a", choice);
    }),
  );
  expect(looks).toBe(1);
  expect(answers.map(([first]) => first?.choice)).toEqual(choices);
});

test("what a choice matters to, be it for what is asked on, is looked at under each of them", () => {
  const state = emptyState();
  const looked: Choice[] = [];
  for (const choice of choicesIn(state, 5)) {
    const memory = new Memory(state, 100);
    memory.answer("field", choice, 1, () =>
      memory.answer("parameter", choice, 1, () => {
        memory.noteUse(choice);
        looked.push(choice);
        return found(String(choice.callerOf("0:1")?.call), choice);
      }),
    );
    expect(new Memory(state, 100).answer("field", choice, 1, () => [])).toHaveLength(1);
  }
  expect(looked).toHaveLength(5);
});

test("evaluations that share an allowance come to an end together", () => {
  const state = emptyState();
  const allowance = { left: 3 };
  const ask = (memory: Memory, question: string): readonly Chosen[] =>
    memory.isExhausted ? memory.cutShort() : memory.answer(question, NO_CHOICE, 1, () => found(question, NO_CHOICE));
  const [one, other] = [new Memory(state, 100, allowance), new Memory(state, 100, allowance)];
  expect([ask(one, "a"), ask(one, "b"), ask(other, "c")].every(({ length }) => length === 1)).toBe(true);
  expect([ask(one, "d"), ask(other, "e")]).toEqual([[], []]);
  expect([one.isCutShort, other.isCutShort, new Memory(state, 100).isExhausted]).toEqual([true, true, false]);
});

test("lists are good for so many visits, in however many places they stand", () => {
  const memory = new Memory(emptyState(), 100);
  for (let place = 0; place < 1_000; place++) memory.grant(String(place), 300);
  memory.answer("all", NO_CHOICE, 5_099, () => []);
  expect(memory.isExhausted).toBe(false);
  memory.answer("more", NO_CHOICE, 2, () => []);
  expect(memory.isExhausted).toBe(true);
});
