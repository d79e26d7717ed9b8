import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { entriesOfArray } from "../link/list-elements.ts";
import { argumentOf, constantOf, uncheckedValue, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isInterpreter } from "./interpreters.ts";
import { readOperand } from "./options.ts";

/**
 * Whether what a method of an object is handed comes to a program that the object belongs to, and that was started to be told what to do:
 * `spawn("bash").stdin.write(command)`.
 */
export function isOfSession(state: SolveState, { edge: { instance }, call }: SinkHit): boolean {
  const module = moduleOf(state, instance);
  const { facts } = module;
  const receiver = uncheckedValue(facts, facts.y[call] ?? -1);
  if (facts.kind[receiver] !== Op.Load) return false;
  return readOperand(state, { module }, facts.x[receiver] ?? -1).definitions.some(
    (made) => made.operand >= 0 && made.module.facts.kind[made.operand] === Op.Call && isSession(state, made.module, made.operand),
  );
}

/** Whether a call starts a program that waits for commands, without saying what that is to do: `spawn("bash", ["-i"])`. A command that is put together says it. */
export function isSession(state: SolveState, module: LinkedModule, call: number): boolean {
  const read = (index: number): readonly Definition[] =>
    definitionsOf(state.program, module, argumentOf(module.facts, call, index) ?? -1, callGraphView(state));
  const isOfShell = read(0).some(({ module: { facts }, operand }) => {
    const name = constantOf(facts, operand);
    return typeof name === "string" && isInterpreter(state, name);
  });
  return isOfShell && read(1).every(({ module: { facts }, operand }) => saysNothing(facts, operand));
}

/** Whether no word for a program stands in a list of them, or there are only settings. */
function saysNothing(facts: ModuleFacts, operand: Operand): boolean {
  if (operand < 0 || facts.kind[operand] === Op.Object) return true;
  if (facts.kind[operand] !== Op.Array) return false;
  const words = entriesOfArray(facts, operand).map((entry) => constantOf(facts, entry.operand));
  return words.every((word, index) => typeof word === "string" && (word.startsWith("-") || isValue(words[index - 1], word)));
}

/** Whether a word is what the option before it says, `-l JavaScript`, and names no file. */
function isValue(before: unknown, word: string): boolean {
  return typeof before === "string" && /^-[a-z]$/iu.test(before) && /^\w+$/u.test(word);
}
