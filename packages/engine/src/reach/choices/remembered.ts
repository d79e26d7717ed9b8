import type { SolveState } from "../../solve/state.ts";
import type { Chosen } from "./choice.ts";

/** What all evaluations of one program share, by what was asked: those that keep to one way share nothing with others. */
export interface Remembered {
  /** Nothing of it was left out. */
  readonly whole: Map<string, readonly Chosen[]>;
  /** Something was, after long: whoever asks again, and may look no further, would come no further. */
  readonly costly: Map<string, CutShort>;
}

/** What was found until a limit was reached: how many visits were left at its beginning, and how deep it lay. */
export interface CutShort {
  readonly found: readonly Chosen[];
  readonly left: number;
  readonly depth: number;
}

const remembered = new WeakMap<SolveState, Remembered>();

/** What evaluations of this program have found. */
export function rememberedOf(state: SolveState): Remembered {
  const known = remembered.get(state) ?? { whole: new Map(), costly: new Map() };
  remembered.set(state, known);
  return known;
}
