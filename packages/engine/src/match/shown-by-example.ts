import { remember } from "@sluice/core";
import type { Program } from "../link/program.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";
import { examplesAmong } from "../link/examples.ts";

const known = new WeakMap<Program, (file: string) => boolean>();

/** Whether data comes out of an example of the program's use into the program: others may hand it other data. */
export function isShownByExample(state: SolveState, hit: SinkHit, [first]: readonly Edge[]): boolean {
  const isExample = remember(known, state.program, () => examplesAmong(state.program.modules.map(({ facts }) => facts.file)));
  const fileOf = (edge: Edge): string => moduleOf(state, edge.instance).facts.file;
  return first !== undefined && isExample(fileOf(first)) && !isExample(fileOf(hit.edge));
}
