import type { GuardRow } from "@sluice/core";
import { Op, PiOutcome } from "../../ir.ts";
import { argumentOf, forEachArgument, listOf } from "../../link/program.ts";
import { moduleOf, type GuardEffect } from "../state.ts";
import type { Instance } from "../tracking.ts";
import { closure, stepArgument } from "../../resolve/automaton.ts";
import { readEqual } from "./comparison.ts";
import { readPattern } from "./patterns.ts";
import { both, moduleIn, NONE, type Question, type Reader } from "./reader.ts";
import { targetsOf } from "./returns.ts";
import { calledStates, isSubject } from "./subject.ts";

/** A call that throws unless a condition holds has returned: `assert(isAllowed(x))`, of a library or of the project. */
export function readAssertion(reader: Reader, question: Question, call: number): GuardEffect {
  if (question.depth <= 1) return NONE;
  const asked = { ...question, depth: question.depth - 1 };
  const targets = targetsOf(question, call);
  if (targets.length === 0) return readModelledAssertion(reader, asked, call);
  let effect = NONE;
  forEachArgument(moduleIn(reader, question).facts, call, (operand, index) => {
    if (operand >= 0 && targets.every(({ instance, shift }) => assertsTruth(reader, instance, index + shift)))
      effect = both(effect, reader.read(asked, operand, true));
  });
  return effect;
}

function readModelledAssertion(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const first = argumentOf(facts, call, 0) ?? -1;
  const second = argumentOf(facts, call, 1) ?? -1;
  const rows = calledStates(question, call)
    .flatMap((item) => stepArgument(item, 0))
    .flatMap((item) => closure(item).flatMap(({ guards }) => guards));
  return rows.reduce((effect, row) => {
    const own = readAsserted(reader, question, row.asserts, first, second);
    if ((own.clears | own.clearsNormalized) !== 0 || own.roots.length > 0) reader.state.use(row);
    return both(effect, own);
  }, NONE);
}

function readAsserted(reader: Reader, question: Question, asserts: GuardRow["asserts"], first: number, second: number): GuardEffect {
  if (asserts === "true") return reader.read(question, first, true);
  if (asserts === "equal") return both(readEqual(reader, question, first, second, true), readEqual(reader, question, second, first, true));
  return asserts === "match" && isSubject(reader, question, first) ? readPattern(reader, question, second, true) : NONE;
}

/** Whether a function only returns where this parameter counts as true: `if (!condition) throw new Error(message)`. */
function assertsTruth(reader: Reader, instance: Instance, index: number): boolean {
  const { facts, entries } = moduleOf(reader.state, instance);
  const param = entries[instance.fn]?.params[index];
  const returns = entries[instance.fn]?.returns ?? [];
  if (param === undefined || returns.length === 0) return false;
  return returns.every((at) => {
    const list = listOf(facts, at);
    for (let pair = 0; pair + 1 < list.length; pair += 2) if (list[pair] === index) return isFoundTrue(list[pair + 1] ?? -1);
    return false;
  });

  function isFoundTrue(version: number): boolean {
    let at = version;
    let isTrue = false;
    for (let hops = 0; at >= 0 && at !== param && hops < MAX_VERSIONS; hops++) {
      const kind = facts.kind[at];
      if (kind !== Op.Pi && kind !== Op.Post && kind !== Op.Typed) return false;
      isTrue ||= kind === Op.Pi && facts.z[at] === PiOutcome.True && facts.y[at] === param;
      at = facts.x[at] ?? -1;
    }
    return isTrue && at === param;
  }
}

const MAX_VERSIONS = 16;
