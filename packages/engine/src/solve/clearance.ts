import { SINK_KINDS, type SinkKindInfo } from "@sluice/core";
import { modelPattern } from "../resolve/model-pattern.ts";
import type { TextShape } from "../resolve/pattern.ts";
import type { KindBits } from "./kind-bits.ts";
import type { GuardEffect, SolveState } from "./state.ts";
import type { Edge } from "./tracking.ts";

/** For kinds that say nothing of characters, such as a project's own: letters, digits and harmless punctuation. */
const DEFAULT_HARMLESS = "\\w.:,@ -";

const INFOS: Readonly<Record<string, SinkKindInfo>> = SINK_KINDS;

/** The bits of the sink kinds for which text of this shape is harmless; text that the program writes out itself is a choice between its own words. */
export function clearedByShape(kinds: KindBits, names: readonly string[], shape: TextShape | undefined): number {
  if (!shape) return 0;
  if (shape.isWrittenOut) return kinds.all;
  const mask = names.reduce((bits, name) => bits | (isHarmless(INFOS[name], shape) ? kinds.bitOf(name) : 0), 0);
  return isHarmless({ ...INFOS["path"], noParent: false, summary: "" }, shape) ? mask | kinds.segment : mask;
}

function isHarmless(info: SinkKindInfo | undefined, shape: TextShape): boolean {
  if (info?.noLeadingDash && shape.mayStartWithDash) return false;
  if (info?.noParent && shape.mayBeParent) return false;
  if (info?.noRepeatedDash && shape.mayRepeatDash) return false;
  if (info?.harmless === ANYTHING) return true;
  const allowed = modelPattern(`^[${info?.harmless ?? DEFAULT_HARMLESS}]$`, "u");
  const characters = info?.arithmetic ? shape.besidesArithmetic : shape.characters;
  return !shape.hasOthers && [...characters].every((code) => allowed.test(String.fromCharCode(code)));
}

/** What a value is harmless for once it went past a check. */
export function clearedPast(kinds: KindBits, cleared: number, effect: GuardEffect): number {
  const normalized = (cleared & kinds.normalized) === 0 ? 0 : effect.clearsNormalized;
  const named = clearedByRefusal(kinds, cleared | effect.clears, effect.refused);
  const all = cleared | effect.clears | normalized | named | (effect.roots.length > 0 ? kinds.contained : 0);
  return (all & kinds.relative) !== 0 && staysBelow(kinds, all) ? all | kinds.bitOf("path") : all;
}

/** Whether a path stays below whatever it is put behind: no segment is `..`, or it is normalised and does not begin with `..`. */
export function staysBelow(kinds: KindBits, cleared: number): boolean {
  const below = kinds.normalized | kinds.descending;
  return (cleared & below) === below || (cleared & kinds.level) !== 0;
}

/** A name without separators that is not `..` names a file of the folder that it is put into (CWE-22). */
function clearedByRefusal(kinds: KindBits, cleared: number, refused: readonly string[]): number {
  const segment = ["/", "\\"].every((separator) => refused.includes(separator)) ? kinds.segment : 0;
  const isSegment = ((cleared | segment) & kinds.segment) !== 0;
  return isSegment && refused.includes("..") ? segment | kinds.bitOf("path") : segment;
}

/** What a value, made of `edge`'s by a call that resolves paths or by putting text together, is harmless for because of checks on the whole. */
export function clearedBelowRoot(state: SolveState, edge: Edge, value: number): number {
  const { cleared } = edge.fact;
  if ((cleared & state.kinds.contained) === 0 || !state.guards?.isBelowCheckedRoot(edge.instance, value, edge.place)) return 0;
  return state.kinds.bitOf("path");
}

const ANYTHING = "\\s\\S";
