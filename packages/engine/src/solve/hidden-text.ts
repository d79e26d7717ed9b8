import { findHiddenText } from "@sluice/core";
import { constantOperand, Op } from "../ir.ts";
import { listOf, type LinkedModule } from "../link/program.ts";
import { propagate } from "./propagate.ts";
import type { SolveState } from "./state.ts";

/** The source kind of the program's own texts that hold characters which nobody sees. */
const HIDDEN_TEXT = "hidden-text";

/** Taint begins at the program's own texts that hold hidden characters. Only where an active rule asks where they go. */
export function seedHiddenText(state: SolveState): void {
  const cleared = state.startsAs.get(HIDDEN_TEXT);
  if (cleared === undefined) return;
  const fact = state.facts.fact(state.facts.taint(HIDDEN_TEXT), state.paths.empty, cleared);
  for (const module of state.program.modules) {
    for (const [value, codePoints] of hiddenTexts(module)) {
      const label = codePoints.slice(0, MAX_TOLD).join(", ") + (codePoints.length > MAX_TOLD ? ", …" : "");
      for (const instance of state.instances.of(module.index, module.functionOfValue[value] ?? 0))
        propagate(state, instance, value, fact, state.rootTag, undefined, { kind: "seed", seed: { label, kind: HIDDEN_TEXT } });
    }
  }
}

/** Code points that a message lists. */
const MAX_TOLD = 4;

/** The texts of a module that hold such characters: the lowering makes a value of each. */
function hiddenTexts({ facts }: LinkedModule): readonly (readonly [number, readonly string[]])[] {
  const hidden = new Map<number, readonly string[]>();
  facts.constants.forEach((constant, index) => {
    const found = typeof constant === "string" ? findHiddenText(constant) : undefined;
    if (found) hidden.set(constantOperand(index), found.codePoints);
  });
  if (hidden.size === 0) return [];
  return [...facts.kind].flatMap((kind, value) => {
    const codePoints = kind === Op.Concat ? [...listOf(facts, value)].flatMap((part) => hidden.get(part) ?? []) : [];
    return codePoints.length === 0 ? [] : [[value, [...new Set(codePoints)]] as const];
  });
}
