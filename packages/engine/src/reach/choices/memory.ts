import type { SolveState } from "../../solve/state.ts";
import type { Chosen } from "./choice.ts";

/** What all evaluations of one program share, by what was asked: those that keep to one way share nothing with others. */
export interface Remembered {
  /** Nothing of it was left out. */
  readonly whole: Map<string, readonly Chosen[]>;
  /** Something was, after long: nobody looks again, though one who had more visits left might come further. Programs that are that large would take minutes. */
  readonly costly: Map<string, readonly Chosen[]>;
}

const remembered = new WeakMap<SolveState, Remembered>();

/** What evaluations of this program have found. */
export function rememberedOf(state: SolveState): Remembered {
  const known = remembered.get(state) ?? { whole: new Map(), costly: new Map() };
  remembered.set(state, known);
  return known;
}
