import { UNKNOWN_TEXT } from "@sluice/core";
import { argumentOf, constantOf, methodOf } from "../link/program.ts";
import { definitionsOf, type Definition } from "../link/definitions.ts";
import { callGraphView } from "./call-graph.ts";
import { clearedBehind } from "./concat.ts";
import { patternOf } from "./guards/patterns.ts";
import { moduleOf, type SolveState } from "./state.ts";
import { isConfidential, type Edge } from "./tracking.ts";

/** What text is harmless for once `template.replace("{name}", text)` has put it into another: that of the program, as far as it stands before it. */
export function clearedInTemplate(state: SolveState, { instance, fact }: Edge, call: number): number {
  const module = moduleOf(state, instance);
  const method = methodOf(module.facts, call);
  if ((method !== "replace" && method !== "replaceAll") || isConfidential(fact.atom)) return 0;
  const graph = callGraphView(state);
  const read = (operand: number): readonly Definition[] => definitionsOf(state.program, module, operand, graph);
  const places = read(argumentOf(module.facts, call, 0) ?? -1);
  const templates = read(module.facts.y[call] ?? -1);
  const masks = templates.flatMap((template) => places.map((place) => clearedBehind(state, textBefore(template, place))));
  return masks.length === 0 ? clearedBehind(state, UNKNOWN_TEXT) : masks.reduce((all, mask) => all & mask);
}

/** What stands in a template before the first place that is filled in; a pattern that is no plain text may be found anywhere. */
function textBefore(template: Definition, { module, operand }: Definition): string {
  const text = constantOf(template.module.facts, template.operand);
  if (typeof text !== "string") return UNKNOWN_TEXT;
  const pattern = patternOf(module, operand);
  const name = pattern ? plainText(pattern.source) : constantOf(module.facts, operand);
  return typeof name === "string" ? text.slice(0, Math.max(0, text.indexOf(name))) : "";
}

/** The text that a pattern without operators spells. */
function plainText(source: string): string | undefined {
  return /^(?:[^\\^$.*+?()[\]{}|]|\\\W)*$/u.test(source) ? source.replaceAll(/\\(\W)/gu, "$1") : undefined;
}
