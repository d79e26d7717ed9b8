import { remember } from "@sluice/core";
import { keyOfCall } from "./choices/choice.ts";
import type { CallOnWay } from "../solve/state.ts";

/** By function the call by which it runs on a way. */
export type CallsOnWay = ReadonlyMap<string, CallOnWay>;

/** A function by whose call on the way answers differ, and the answers for each of its calls; or the answer. */
interface Known<Answer> {
  answer?: { readonly value: Answer };
  fn?: string;
  readonly byCall: Map<string, Known<Answer>>;
  /** Answers for which this function was not looked up. */
  otherwise?: Known<Answer>;
}

/**
 * Answers to what depends on the way by which something is come to. Dozens of tools that share code ask the same, each on ways of its own, of which an
 * answer mostly rests on the last call or on none: it is kept by what was looked up for it, in a tree, as there may be thousands of one question.
 */
export class WayMemory<Answer> {
  readonly #known = new Map<string, Known<Answer>>();

  /** The answer to a question on a way; `find` is given the calls on it and may do nothing with them but look them up. */
  answer(question: string, callsOf: () => CallsOnWay, find: (calls: CallsOnWay) => Answer): Answer {
    const root = remember(this.#known, question, newKnown<Answer>);
    const known = recall(root, callsOf);
    if (known) return known.value;
    const calls = new WatchedCalls(callsOf());
    const value = find(calls);
    keep(root, calls.asked, value);
    return value;
  }
}

function newKnown<Answer>(): Known<Answer> {
  return { byCall: new Map() };
}

function recall<Answer>({ answer, fn, byCall, otherwise }: Known<Answer>, callsOf: () => CallsOnWay): Known<Answer>["answer"] {
  if (answer || fn === undefined) return answer;
  const branch = byCall.get(nameOf(callsOf().get(fn)));
  return (branch && recall(branch, callsOf)) ?? (otherwise && recall(otherwise, callsOf));
}

function keep<Answer>(known: Known<Answer>, asked: ReadonlyMap<string, CallOnWay | undefined>, value: Answer): void {
  const [first] = asked.keys();
  if (known.fn === undefined && first === undefined) {
    known.answer = { value };
    return;
  }
  const fn = (known.fn ??= first ?? "");
  if (!asked.has(fn)) {
    keep((known.otherwise ??= newKnown<Answer>()), asked, value);
    return;
  }
  const left = new Map(asked);
  left.delete(fn);
  keep(remember(known.byCall, nameOf(asked.get(fn)), newKnown<Answer>), left, value);
}

function nameOf(call: CallOnWay | undefined): string {
  return call ? keyOfCall(call) : "";
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
