import { Op } from "../../ir.ts";
import { argumentOf, constantOf } from "../../link/program.ts";
import { clearedByShape } from "../../solve/clearance.ts";
import type { GuardEffect } from "../../solve/state.ts";
import type { Instance } from "../../solve/tracking.ts";
import { definitionsOf, type Definition } from "../definitions.ts";
import { shapeOfReplacement } from "../pattern.ts";
import { patternOf } from "./patterns.ts";
import { either, MAX_DEPTH, moduleIn, NONE, type Reader } from "./reader.ts";

/** What `x.replace(pattern, replacement)` leaves of any text: only where it names what may stay is it more than one case less. */
export function readReplacement(reader: Reader, instance: Instance, call: number): GuardEffect {
  const module = moduleIn(reader, { instance, subject: call, depth: MAX_DEPTH });
  const { program, kinds } = reader.state;
  const patterns = definitionsOf(program, module, argumentOf(module.facts, call, 0) ?? -1, reader.graph);
  const replacements = definitionsOf(program, module, argumentOf(module.facts, call, 1) ?? -1, reader.graph).map(textOf);
  const effects = patterns.flatMap((pattern) => {
    const found = patternOf(pattern.module, pattern.operand);
    const reason = isAboutSafety(found?.source ?? textOf(pattern)) ? "replaces what is bad and keeps the rest" : undefined;
    return replacements.map((replacement) => {
      const shape = found && replacement !== undefined ? shapeOfReplacement(found.source, found.flags, replacement) : undefined;
      return shape ? { ...NONE, clears: clearedByShape(kinds, kinds.names, shape) } : { ...NONE, reason };
    });
  });
  return effects.length === 0 ? NONE : effects.reduce(either);
}

function textOf({ module, operand }: Definition): string | undefined {
  const constant = constantOf(module.facts, operand);
  if (typeof constant === "string") return constant;
  const isNothing = operand >= 0 && module.facts.kind[operand] === Op.Concat && module.facts.listLength[operand] === 0;
  return isNothing ? "" : undefined;
}

/** Whether whoever replaces this means to make a text safe: parent folders, quotes, what a shell or a database reads as more than text. */
function isAboutSafety(replaced: string | undefined): boolean {
  return replaced !== undefined && /\.\.|\\\.\\\.|\\\.\{2|["'`;|&<]|--/u.test(replaced);
}
