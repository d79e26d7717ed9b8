import type { CallGraphView, Found } from "../link/definition.ts";

/** What was asked of calls, by call or function: the way that a question is seen from changes nothing about it. */
export type Asked<Question extends keyof CallGraphView> = Map<number, Answer<Question>>;
export type Answer<Question extends keyof CallGraphView> = ReturnType<Extract<CallGraphView[Question], (...asked: never) => unknown>>;

/** What is known of callbacks, and was found by way of them. */
export interface SettledCallbacks {
  readonly collected: Asked<"collectedBy">;
  /** By the index of the parameter. */
  readonly handed: Map<number, Asked<"handedTo">>;
  readonly found: Found;
}

/** Room for what is asked from now on, while callbacks stay as they are. */
export function settleCallbacks(): SettledCallbacks {
  return { collected: new Map(), handed: new Map(), found: new WeakMap() };
}
