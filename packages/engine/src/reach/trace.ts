import type { SourceKind } from "@sluice/core";
import { STEP, type Edge, type Instance, type Via } from "../solve/tracking.ts";
import type { Frames } from "./frames.ts";

/** A trace that is longer is cut in the middle: its end and its source are what a reader needs. */
const MAX_STEPS = 2_000;

/**
 * The edges from the source of a fact to `edge`, in order. Where a fact went through a function of the project, the steps inside that function are
 * in their place, so every trace is one that a run could take.
 */
export function traceOf(edge: Edge): readonly Edge[] {
  const trace: Edge[] = [];
  collect(edge, undefined, trace);
  if (trace.length >= MAX_STEPS) cut(trace);
  return inOrder(trace);
}

/** A field that is kept once for a class is a place outside of every function. */
function inOrder(trace: readonly Edge[]): readonly Edge[] {
  return trace.filter(({ instance }) => instance.fn >= 0).reverse();
}

/** Which kind of source the data of a way is from. */
export function sourceOf([first]: readonly Edge[]): SourceKind | undefined {
  return first?.fact.atom.kind === "taint" ? first.fact.atom.source : undefined;
}

/** Goes on to the source without a note of the way. */
function cut(trace: Edge[]): void {
  const last = trace.pop();
  if (!last) return;
  trace.push({ ...last, via: { kind: "cut" } });
  let at: Edge = last;
  for (let next = before(at); next; next = before(at)) at = next;
  trace.push(at);
}

/** A way of a fact to a place by one of the calls that brought it there, into each function on the way. */
export interface CalledWay {
  readonly trace: readonly Edge[];
  /** By function that the fact came into, the call by which it did. */
  readonly frames: Frames;
  /** The function around all of them. */
  readonly outermost: Instance;
}

/** The ways of a fact by the calls that brought it, the first that was found first; at most `limit`. */
export function calledWays(edge: Edge, limit: number): readonly CalledWay[] {
  const found: CalledWay[] = [];
  const follow = (at: Edge, trace: readonly Edge[], frames: Frames, outermost: Instance): void => {
    const { owner, callers, entry } = at.tag;
    // A function that calls itself brings nothing new.
    if (!owner || callers.length === 0 || frames.has(owner)) {
      const rest: Edge[] = [];
      collect(at, undefined, rest);
      found.push({ trace: inOrder([...trace, ...rest]), frames, outermost });
      return;
    }
    for (const { instance, call, edge: argument } of callers) {
      if (found.length >= limit) return;
      const rest: Edge[] = [];
      const within = new Map([...frames, [owner, [{ instance, site: { call } }]]]);
      // What begins in a function that was handed in came by that call, but from there.
      collect(at, entry && { exit: at, argument, call }, rest);
      if (entry) follow(argument, [...trace, ...rest], within, instance);
      else found.push({ trace: inOrder([...trace, ...rest]), frames: within, outermost: instance });
    }
  };
  follow(edge, [], new Map(), edge.instance);
  return found;
}

function before({ from, via }: Edge): Edge | undefined {
  return from ?? (via.kind === "return" ? via.exit : undefined);
}

/** A call that a walk came into a function through. */
interface Passage {
  readonly exit: Edge;
  readonly argument: Edge;
  readonly call: number;
}

/** How a variable goes on past a call that only looked at it: the call is no step of the way but where it is a check that does not hold for every sink. */
function pastCall({ via }: Edge): Via {
  return via.kind === "return" && via.reason !== undefined ? { kind: "check", condition: via.call, reason: via.reason } : STEP;
}

/** A variable after a call that only looked at it. */
function isUntouched({ via, place, from, fact }: Edge): boolean {
  return via.kind === "return" && place !== via.call && from?.fact === fact && via.exit.fact === fact;
}

/** Walks back from `edge`; with a passage, only to where its function was entered. Appends in reverse order. */
function collect(edge: Edge, passage: Passage | undefined, trace: Edge[]): void {
  let at: Edge | undefined = edge;
  while (at && trace.length < MAX_STEPS) {
    if (passage && at.via.kind === "enter" && at.tag === passage.exit.tag) {
      // The fact may have come in through other calls first; this walk came from this one.
      trace.push({ ...at, from: passage.argument, via: { kind: "enter", call: passage.call } });
      return;
    }
    if (isUntouched(at)) {
      trace.push({ ...at, via: pastCall(at) });
      at = at.from;
      continue;
    }
    trace.push(at);
    if (at.via.kind !== "return") {
      at = at.from;
    } else if (at.from) {
      collect(at.via.exit, { exit: at.via.exit, argument: at.from, call: at.via.call }, trace);
      at = at.from;
    } else {
      at = at.via.exit;
    }
  }
}
