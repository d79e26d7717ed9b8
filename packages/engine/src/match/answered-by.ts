import { Op } from "../ir.ts";
import { argumentOf, methodOf } from "../link/program.ts";
import { constantTexts } from "../reach/constant-text.ts";
import { readOperand } from "../reach/options.ts";
import { sourceOf } from "../reach/trace.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";
import { isWithoutTools } from "./own-conversation.ts";

/** Addresses without a host, which are those of whoever serves the page, and addresses on this machine. */
const OWN = /^(?:\/(?!\/)|https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$))/iu;

/** Calls between an answer and the request that it is the answer to: `(await fetch(address)).json()`. */
const MAX_CALLS = 3;

/** Addresses of which the program says the host. */
const NAMED = /^https:\/\/[^/\uFFFC]+(?:\/|$)/iu;

/** Whether data is what the program's own server, or one on this machine, has answered: `fetch("/api/messages")`. Strangers have no say there but by that program. */
export function isOfOwnOrigin(state: SolveState, trace: readonly Edge[]): boolean {
  return isFrom(state, trace, OWN);
}

/**
 * Whether data is a field of what one service answers that the program names, which is no page, and nobody but a language model without tools reads it: odds,
 * places, the weather. Who writes there is known, or no more than a wrong answer comes of it.
 */
export function isOfService(state: SolveState, hit: SinkHit, trace: readonly Edge[]): boolean {
  if (hit.row.kind !== "prompt" || !isParsed(state, trace) || !isFrom(state, trace, NAMED)) return false;
  return isWithoutTools(state, hit);
}

/** Whether data begins as what an answer is parsed to: `(await fetch(address)).json()`. */
function isParsed(state: SolveState, [first]: readonly Edge[]): boolean {
  return first !== undefined && first.place >= 0 && methodOf(moduleOf(state, first.instance).facts, first.place) === "json";
}

function isFrom(state: SolveState, trace: readonly Edge[], addresses: RegExp): boolean {
  const [first] = trace;
  if (!first || first.place < 0 || sourceOf(trace) !== "external-content") return false;
  const texts = addressesOf(state, first.instance, first.place, MAX_CALLS);
  return texts.length > 0 && texts.every((text) => addresses.test(text));
}

/** The beginnings of the addresses that an answer may come from, as far as they are known. */
function addressesOf(state: SolveState, instance: Instance, place: number, depth: number): readonly string[] {
  const module = moduleOf(state, instance);
  const { facts } = module;
  if (depth === 0 || facts.kind[place] !== Op.Call) return [];
  const receiver = facts.y[place] ?? -1;
  const made = receiver < 0 ? [] : readOperand(state, { module }, receiver).definitions.filter(({ operand }) => operand >= 0);
  const asked = made.flatMap(({ module: owner, operand }) =>
    state.instances.of(owner.index, owner.functionOfValue[operand] ?? 0).flatMap((each) => addressesOf(state, each, operand, depth - 1)),
  );
  if (asked.length > 0) return asked;
  return readOperand(state, { module }, argumentOf(facts, place, 0) ?? -1).definitions.flatMap((definition) =>
    constantTexts(state, definition, false).flatMap((text) => text ?? ""),
  );
}
