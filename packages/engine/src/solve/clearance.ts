import { SINK_KINDS, type SinkKindInfo } from "@sluice/core";
import type { TextShape } from "../resolve/pattern.ts";
import type { KindBits } from "./kind-bits.ts";

/** For kinds that say nothing of characters, such as a project's own: letters, digits and harmless punctuation. */
const DEFAULT_HARMLESS = "\\w.:,@ -";

const INFOS: Readonly<Record<string, SinkKindInfo>> = SINK_KINDS;

/** The bits of the sink kinds for which text of this shape is harmless. */
export function clearedByShape(kinds: KindBits, names: readonly string[], shape: TextShape | undefined): number {
  if (!shape) return 0;
  return names.reduce((mask, name) => mask | (isHarmless(INFOS[name], shape) ? kinds.bitOf(name) : 0), 0);
}

function isHarmless(info: SinkKindInfo | undefined, shape: TextShape): boolean {
  if (info?.noLeadingDash && shape.mayStartWithDash) return false;
  if (info?.noParent && shape.mayBeParent) return false;
  if (info?.noRepeatedDash && shape.mayRepeatDash) return false;
  if (info?.harmless === ANYTHING) return true;
  const allowed = new RegExp(`^[${info?.harmless ?? DEFAULT_HARMLESS}]$`, "u");
  return !shape.hasOthers && [...shape.characters].every((code) => allowed.test(String.fromCharCode(code)));
}

const ANYTHING = "\\s\\S";
