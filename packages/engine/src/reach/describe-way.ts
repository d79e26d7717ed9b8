import { EFFECT_KINDS, type EffectKind, type EffectKindInfo, type Step } from "@sluice/core";
import { calleeText, locateCall, type TextOf } from "../link/locate.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { Passage, Start } from "./walk.ts";

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

/** How many functions lie on a way between the handler and the call. */
export function distanceOf(state: SolveState, starts: readonly Start[], way: readonly Passage[]): number {
  return way.slice(1).filter(({ instance }, index) => {
    const by = way[index];
    return by && !isInside(state, instance, by) && !(index === 0 && isHandler(starts, instance, by));
  }).length;
}

/** Whether a function is written in the one that hands it over, to be run for each of many or to be timed: it is part of that. */
function isInside(state: SolveState, instance: Instance, { instance: around, site }: Passage): boolean {
  const fn = moduleOf(state, instance).facts.functions[instance.fn];
  if (fn?.parent !== around.fn || instance.module !== around.module) return false;
  const targets = around.calls.get(site.call)?.targets ?? [];
  return targets.some((target) => target.instance === instance && target.role !== CALLEE);
}

/** Whether a function is the handler that a branch of a dispatcher calls: nobody else does. */
function isHandler(starts: readonly Start[], { callSites }: Instance, by: Passage): boolean {
  const isInBranch = starts.some(({ instance, region }) => region > 0 && instance === by.instance);
  const { module, fn } = by.instance;
  return isInBranch && callSites.every(({ instance, call }) => instance.module === module && instance.fn === fn && call === by.site.call);
}

/** What the last step of a way says. */
export function noteOfEffect(callee: string, kind: EffectKind): string {
  const infos: Readonly<Record<string, EffectKindInfo>> = EFFECT_KINDS;
  return `effect: \`${callee}\` can ${infos[kind]?.verb ?? kind}`;
}
