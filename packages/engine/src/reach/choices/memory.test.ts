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
