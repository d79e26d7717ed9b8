import { addTo } from "@sluice/core";
import { isSameCall } from "./choices/choice.ts";
import type { CallOnWay } from "../solve/state.ts";

/** By function the call by which it runs on a way. */
export type CallsOnWay = ReadonlyMap<string, CallOnWay>;

/** An answer, and what was looked up for it: for each function the call by which it ran, if any. */
interface Known<Answer> {
  readonly asked: ReadonlyMap<string, CallOnWay | undefined>;
  readonly answer: Answer;
}

/**
 * Answers to what depends on the way by which something is come to. Dozens of tools that share code ask the same, each on ways of its own, of which an
 * answer mostly rests on the last call or on none: it is kept by what was looked up for it.
 */
export class WayMemory<Answer> {
  readonly #known = new Map<string, Known<Answer>[]>();

  /** The answer to a question on a way; `find` is given the calls on it and may do nothing with them but look them up. */
  answer(question: string, callsOf: () => CallsOnWay, find: (calls: CallsOnWay) => Answer): Answer {
    const known = this.#known.get(question)?.find(({ asked }) => asked.size === 0 || isAnsweredBy(asked, callsOf()));
    if (known) return known.answer;
    const calls = new WatchedCalls(callsOf());
    const answer = find(calls);
    addTo(this.#known, question, { asked: calls.asked, answer });
    return answer;
  }
}

function isAnsweredBy(asked: Known<unknown>["asked"], calls: CallsOnWay): boolean {
  for (const [fn, by] of asked) {
    const call = calls.get(fn);
    if (call !== by && !(call && isSameCall(by, call))) return false;
  }
  return true;
}

/** Calls on a way that note which of them are looked up. */
class WatchedCalls extends Map<string, CallOnWay> {
  readonly asked = new Map<string, CallOnWay | undefined>();

  override get(fn: string): CallOnWay | undefined {
    const call = super.get(fn);
    this.asked.set(fn, call);
    return call;
  }
}
