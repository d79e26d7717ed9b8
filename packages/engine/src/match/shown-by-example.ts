import { examplesOf } from "../link/examples.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/** Whether data comes out of an example of the program's use into the program: others may hand it other data. */
export function isShownByExample(state: SolveState, hit: SinkHit, [first]: readonly Edge[]): boolean {
  const isExample = examplesOf(state.program);
  const fileOf = (edge: Edge): string => moduleOf(state, edge.instance).facts.file;
  return first !== undefined && isExample(fileOf(first)) && !isExample(fileOf(hit.edge));
}
