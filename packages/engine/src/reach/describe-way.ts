import { EFFECT_KINDS, type EffectKind, type EffectKindInfo, type Step } from "@sluice/core";
import { calleeText, locateCall, type TextOf } from "../link/locate.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Passage } from "./walk.ts";

/** The calls from a tool's handler to an effect, as steps for a reader; the first begins the way, the last has the effect. */
export function describeWay(state: SolveState, way: readonly Passage[], kind: EffectKind, textOf: TextOf): Step[] {
  return way.map(({ instance, site }, index) => {
    const { facts } = moduleOf(state, instance);
    const callee = calleeText(facts, site.call, textOf);
    const isLast = index === way.length - 1;
    return {
      kind: isLast ? "sink" : "step",
      location: locateCall(facts, site.call),
      note: isLast ? noteOfEffect(callee, kind) : `calls \`${callee}\``,
    };
  });
}

/** What the last step of a way says. */
export function noteOfEffect(callee: string, kind: EffectKind): string {
  const infos: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;
  return `effect: \`${callee}\` can ${infos[kind]?.verb ?? kind}`;
}
