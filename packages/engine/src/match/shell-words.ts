import { Op } from "../ir.ts";
import { keyOf, listOf } from "../link/program.ts";
import { isWordOfShell } from "../solve/quoted.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/** Programs and options that take a word for a command, or for code: quotes around it do not help there. */
const INTERPRETING =
  /(?:^|[\s;&|(/])(?:ssh|eval|su|watch|parallel|tmux|screen|osascript|xargs|(?:ba|z|da|k|fi)?sh|cmd|powershell|pwsh)\s|(?:^|\s)(?:-\w*[ce]|--?(?:eval|exec|execute|command))[ =]*'?$/iu;

/** Whether data is written into a command as one word, so that a shell takes it for text; what the program does with its words is another matter. */
export function isWord(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "shell") return false;
  const texts = trace.flatMap((edge, index) => {
    const { facts } = moduleOf(state, edge.instance);
    const before = trace[index - 1];
    if (edge.place < 0 || facts.kind[edge.place] !== Op.Concat || before?.instance !== edge.instance) return [];
    const list = listOf(facts, edge.place);
    const at = list.indexOf(before.place);
    return at < 0 ? [] : [{ module: moduleOf(state, edge.instance), list, at }];
  });
  const isInterpreted = texts.some(({ module: { facts }, list, at }) =>
    INTERPRETING.test([...list.subarray(0, at)].map((part) => keyOf(facts, part) ?? "").join("")),
  );
  return !isInterpreted && texts.some(({ module, list, at }) => isWordOfShell(module, list, at));
}
