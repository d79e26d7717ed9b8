import type { Choice, Chosen } from "./choice.ts";

/** What was found for a question. */
export interface Answer {
  readonly found: readonly Chosen[];
  /** The choice that it was asked under: where nothing of that mattered, the same is found under every other one. */
  readonly under: Choice;
}

/** An answer to which the choice did not matter, for another one. */
export function answerUnder({ found, under }: Answer, choice: Choice): readonly Chosen[] {
  return under === choice ? found : found.map((each) => chosenUnder(each, under, choice));
}

function chosenUnder(chosen: Chosen, from: Choice, to: Choice): Chosen {
  const choice = chosen.choice === from ? to : chosen.choice;
  if (chosen.value.kind !== "parts") return { ...chosen, choice };
  const parts = new Map([...chosen.value.parts].map(([name, part]) => [name, chosenUnder(part, from, to)]));
  return { ...chosen, choice, value: { kind: "parts", parts } };
}
