import { once, type EffectKind } from "@sluice/core";
import type { FoundTool } from "./found-tool.ts";
import { endOf, type Reached } from "./walk.ts";

/** Whether tools in general have an effect by one and the same call. */
export type SharedOracle = (reached: Pick<Reached, "kind" | "way">) => boolean;

/** Tools that have to have it: what a handful of them share may well be what they are for. */
const MIN_TOOLS = 8;
/** What a program does around its tools: it keeps sessions, caches and books, and throws away what is out of date. */
const KINDS: ReadonlySet<EffectKind> = new Set<EffectKind>(["write-data", "delete-data", "write-file", "delete-file"]);

/** Tells what a program does whichever of its tools is called: an expired session is removed where a handler asks who calls. */
export function createShared(tools: readonly FoundTool[], effectsOf: (tool: FoundTool) => readonly Reached[]): SharedOracle {
  const counted = once(() => countTools(tools.map(effectsOf)));
  return (reached) => {
    if (!KINDS.has(reached.kind)) return false;
    const { acting, byCall } = counted();
    const sharing = byCall.get(keyOf(reached)) ?? 0;
    return sharing >= MIN_TOOLS && sharing * 2 > acting;
  };
}

/** The tools that have effects at all, and those that have each of them by each call. */
function countTools(effects: readonly (readonly Reached[])[]): { readonly acting: number; readonly byCall: ReadonlyMap<string, number> } {
  const byCall = new Map<string, number>();
  for (const ofTool of effects) for (const key of new Set(ofTool.map(keyOf))) byCall.set(key, (byCall.get(key) ?? 0) + 1);
  return { acting: effects.filter(({ length }) => length > 0).length, byCall };
}

function keyOf({ kind, way }: Pick<Reached, "kind" | "way">): string {
  const { instance, site } = endOf(way);
  return `${kind} ${instance.module}:${site.call}`;
}
