import { EFFECT_KINDS, type EffectKindInfo } from "@sluice/core";
import { isChosenByModel } from "./choosers.ts";
import type { FoundTool } from "./found-tool.ts";
import type { Survey } from "./survey.ts";
import { someOnWay } from "./way-back.ts";

/** Sinks at which data is only said or read: whatever it is, it does nothing there. Of the others, those count that a rule has followed. */
const SAYING: ReadonlySet<string> = new Set(["tool-result", "response", "log", "prompt", "input-size", "json"]);

const EFFECTS: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;

/** Whether a tool has code of the program's that changes nothing, and in which nothing that it is given comes to where it could do anything. */
export function isInert({ state, reachedBy }: Survey, tool: FoundTool): boolean {
  if (tool.starts.length === 0 || tool.row.builtIn || reachedBy(tool).effects.some(({ kind }) => EFFECTS[kind]?.impact !== "none"))
    return false;
  const starts = new Set(tool.starts.map(({ instance }) => instance));
  return !state.sinkHits.some(
    ({ edge, row }) => !SAYING.has(row.kind) && isChosenByModel(edge) && someOnWay(edge, (at) => starts.has(at.instance)),
  );
}
