import type { Setting } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { NONE, Op, REGION_WIDTH, RegionKind, type ModuleFacts } from "../ir.ts";
import { locate, oneLine } from "../link/locate.ts";
import { listOf, type LinkedModule } from "../link/program.ts";
import { firstIn, isInRegion, regionAt } from "../link/regions.ts";
import { closure } from "../resolve/automaton.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { isGivenTools } from "./agents.ts";
import { callRowsOf } from "./call-rows.ts";
import { createBounds, type Bounds } from "./bounds.ts";
import { frameworkOf } from "./framework.ts";
import { takesPrompt } from "./openings.ts";
import { readOperand } from "./options.ts";

/** How many functions deep a call that asks a language model is looked for. */
export const MAX_DEPTH = 3;

/**
 * Loops of the program's own that ask a language model which has tools, that end when it says so, and that nothing else bounds: no count, no time, and no
 * person who is asked in every round.
 */
export function findEndlessLoops(input: AnalysisInput, state: SolveState): readonly Setting[] {
  const bounds = createBounds(state);
  const found = new Map<string, Setting>();
  for (const instance of state.instances.all) {
    if (instance.fn < 0) continue;
    const module = moduleOf(state, instance);
    for (const call of instance.calls.keys()) {
      const loop = loopAround(module.facts, module.facts.region[call] ?? 0);
      if (loop === undefined) continue;
      const asked = askedBy(state, instance, call, MAX_DEPTH);
      if (asked === undefined) continue;
      const endless = endlessLoop(bounds, instance, module, loop, call);
      if (endless === undefined) continue;
      const setting = describe(input, state, module, endless, asked);
      found.set(`${setting.location.file}:${setting.location.start.line}`, setting);
    }
  }
  return [...found.values()];
}

/** The loop around a region, or around that loop, that goes on until the language model ends it. */
function endlessLoop(bounds: Bounds, instance: Instance, module: LinkedModule, innermost: number, call: number): number | undefined {
  const { facts } = module;
  for (let loop: number | undefined = innermost; loop !== undefined; loop = loopAround(facts, regionAt(facts, loop)?.around ?? 0)) {
    if (isForEach(facts, loop)) continue;
    if (bounds.isBounded(instance, loop)) return undefined;
    if (decides(module, loop, call)) return loop;
  }
  return undefined;
}

function loopAround(facts: ModuleFacts, region: number): number | undefined {
  for (let at = region; at > 0; at = regionAt(facts, at)?.around ?? 0) if (regionAt(facts, at)?.kind === RegionKind.Loop) return at;
  return undefined;
}

/** Whether a loop is over elements or keys: those are taken out before its body, behind its first word. */
function isForEach(facts: ModuleFacts, loop: number): boolean {
  const { around, condition } = regionAt(facts, loop) ?? { around: 0, condition: NONE };
  if (condition !== NONE) return false;
  const offset = facts.regions[loop * REGION_WIDTH + 3] ?? 0;
  for (let value = (firstIn(facts, loop) ?? 0) - 1; value >= 0 && (facts.start[value] ?? 0) >= offset; value--) {
    const kind = facts.kind[value];
    if ((kind === Op.Element || kind === Op.Key) && facts.region[value] === around) return true;
  }
  return false;
}

/** The package whose language model, with tools, a call asks, itself or through functions that have no loop of their own around that. */
export function askedBy(state: SolveState, instance: Instance, call: number, depth: number): string | undefined {
  const given = withTools(state, instance, call) ?? boundTools(state, instance, call);
  if (given !== undefined || depth === 0) return given;
  for (const { instance: target, role } of instance.calls.get(call)?.targets ?? []) {
    if (role !== CALLEE) continue;
    const { facts } = moduleOf(state, target);
    for (const inner of target.calls.keys()) {
      const name = loopAround(facts, facts.region[inner] ?? 0) === undefined ? askedBy(state, target, inner, depth - 1) : undefined;
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** The package whose language model a call gives tools. */
function withTools(state: SolveState, instance: Instance, call: number): string | undefined {
  const place = { instance, call };
  const found = callRowsOf(state, instance, call, "agent").find(({ says: { row } }) => row.withTools && isGivenTools(state, place, row));
  return found?.package;
}

/** The same of the call that made what this one, with a prompt, is a method of: `model.bindTools(tools).invoke(messages)`. */
function boundTools(state: SolveState, instance: Instance, call: number): string | undefined {
  const module = moduleOf(state, instance);
  const receiver = module.facts.y[call] ?? -1;
  const isAsked = module.facts.kind[call] === Op.Call && receiver >= 0;
  if (!isAsked || !(instance.calls.get(call)?.externals ?? []).flatMap(closure).some(takesPrompt)) return undefined;
  for (const { module: owner, operand, rest } of readOperand(state, { module }, receiver).definitions) {
    if (operand < 0 || rest !== undefined || owner.facts.kind[operand] !== Op.Call) continue;
    for (const maker of state.instances.of(owner.index, owner.functionOfValue[operand] ?? 0)) {
      const name = withTools(state, maker, operand);
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** Whether what a call gives decides whether a loop goes on: it is part of a condition there. */
export function decides({ facts }: LinkedModule, loop: number, call: number): boolean {
  for (let region = loop; region * REGION_WIDTH < facts.regions.length; region++) {
    if (!isInRegion(facts, region, loop)) continue;
    const condition = regionAt(facts, region)?.condition ?? NONE;
    if (condition >= 0 && isMadeOf(facts, condition, call)) return true;
  }
  return false;
}

/** Operations that one question looks at. */
const MAX_OPERATIONS = 300;

function isMadeOf(facts: ModuleFacts, value: number, call: number): boolean {
  const queue = [value];
  const seen = new Set(queue);
  for (const at of queue) {
    if (at === call) return true;
    if (seen.size > MAX_OPERATIONS) return false;
    for (const operand of operandsOf(facts, at))
      if (operand >= 0 && !seen.has(operand)) {
        seen.add(operand);
        queue.push(operand);
      }
  }
  return false;
}

function operandsOf(facts: ModuleFacts, value: number): readonly number[] {
  const [x, y] = [facts.x[value] ?? -1, facts.y[value] ?? -1];
  switch (facts.kind[value]) {
    case Op.Phi:
    case Op.Unknown:
      return [...listOf(facts, value)];
    case Op.Binary:
    case Op.Logical:
    case Op.Store:
      return [x, y];
    case Op.Call: {
      const list = listOf(facts, value);
      return [x, y, ...list.filter((_, index) => index % 4 === 0)];
    }
    case Op.Unary:
    case Op.Load:
    case Op.Pi:
    case Op.Post:
    case Op.Await:
    case Op.Element:
    case Op.Rest:
    case Op.Typed:
      return [x];
    default:
      return [];
  }
}

function describe(input: AnalysisInput, state: SolveState, module: LinkedModule, loop: number, name: string): Setting {
  const { facts } = module;
  const offset = facts.regions[loop * REGION_WIDTH + 3] ?? 0;
  const head = oneLine(/^[^{\n]*/u.exec(input.textOf(facts.file, offset, offset + MAX_HEAD))?.[0] ?? "");
  return {
    kind: "unbounded-steps",
    location: locate(facts, offset, offset + head.length),
    text: head,
    label: "no round is the last",
    framework: frameworkOf(state.program, module, name),
    others: [],
  };
}

const MAX_HEAD = 80;
