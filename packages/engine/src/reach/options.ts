import { parseAccessPath, remember } from "@sluice/core";
import { CallFlag, Op, type ModuleFacts, type Operand } from "../ir.ts";
import { readAt, type Definition, type Reading } from "../link/definitions.ts";
import { argumentOf, constantOf, listOf } from "../link/program.ts";
import { relativePath, type RelativePath } from "../resolve/relative-path.ts";
import { callGraphView, readFrom } from "../solve/call-graph.ts";
import { positionsOf } from "../solve/positions.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { CallPlace } from "./call-rows.ts";

/** An option of a call as a row writes it. */
interface OptionPath {
  readonly path: RelativePath;
  /** Of the call that made what this call is a method of, which of both that is: `Client > new > arg 0 > timeout`. */
  readonly maker: "call" | "new" | undefined;
}

const known = new Map<string, OptionPath>();

/** Reads the path of an option; each once. */
function optionPath(text: string): OptionPath {
  return remember(known, text, () => {
    const steps = parseAccessPath(text);
    const before = steps[steps.findIndex((step) => step.kind === "arg") - 1];
    return { path: relativePath(steps), maker: before?.kind === "new" || before?.kind === "call" ? before.kind : undefined };
  });
}

/** Whether an option is one of the construction that made what a call is a method of. */
export function isOfMaker(text: string): boolean {
  return text.includes(" > new > arg ");
}

/** Everything that an option of a call may be. Open where nobody knows which call made the receiver. */
export function readOption(state: SolveState, place: CallPlace, text: string): Reading {
  const { path, maker } = optionPath(text);
  return maker ? readEarlier(state, place, path, maker) : readPath(state, place, path);
}

/** Whether a call has surely no such option: `undefined` is none. */
export function isAbsent(state: SolveState, place: CallPlace, option: string): boolean {
  const { definitions, isOpen } = readOption(state, place, option);
  return !isOpen && definitions.every(({ module, operand }) => operand < -1 && constantOf(module.facts, operand) === null);
}

/** Like {@link readOption}, for a path that is read already. */
export function readPath(state: SolveState, place: CallPlace, path: RelativePath): Reading {
  const module = moduleOf(state, place.instance);
  const positions = positionsOf(state, place.instance, place.call, path).map((base) => (base < 0 ? path : { ...path, base }));
  const readings = positions.map((position) => readFrom(state, module, place.call, position));
  const whole = union(readings);
  return path.callback === "return" ? resultsOf(state, whole, path.below) : whole;
}

/** What the functions that a reading found give back, in the fields below. */
function resultsOf(state: SolveState, { definitions, isOpen }: Reading, below: readonly string[]): Reading {
  const functions = definitions.filter(({ module, operand }) => module.facts.kind[operand] === Op.Function);
  const readings = functions.flatMap(({ module, operand, written }) => {
    const returns = module.entries[module.facts.x[operand] ?? -1]?.returns ?? [];
    return returns.map((at) => {
      const found = readAt(state.program, module, module.facts.x[at] ?? -1, below, callGraphView(state));
      return { ...found, definitions: found.definitions.map((item) => ({ ...(written ? { written } : {}), ...item })) };
    });
  });
  const results = union(readings);
  return { ...results, isOpen: results.isOpen || isOpen || functions.length < definitions.length };
}

/** Everything that an operand may be, with the fields below it. */
export function readOperand(state: SolveState, at: Pick<Definition, "module">, operand: Operand, fields: readonly string[] = []): Reading {
  return readAt(state.program, at.module, operand, fields, callGraphView(state));
}

/** Everything that an option may be of the calls that made what a call is a method of; what no such call made was perhaps put away by one. */
function readEarlier(state: SolveState, { instance, call }: CallPlace, path: RelativePath, maker: "call" | "new"): Reading {
  const module = moduleOf(state, instance);
  const makers = readOperand(state, { module }, module.facts.x[call] ?? -1).definitions;
  const readings = makers.map(({ module: owner, operand }) =>
    operand >= 0 && owner.facts.kind[operand] === Op.Call && isMaker(owner.facts, operand, maker)
      ? readFrom(state, owner, operand, path)
      : NOBODY_KNOWS,
  );
  return readings.length === 0 ? NOBODY_KNOWS : union(readings);
}

function isMaker({ z }: ModuleFacts, call: number, maker: "call" | "new"): boolean {
  return maker === "call" || ((z[call] ?? 0) & CallFlag.New) !== 0;
}

const NOBODY_KNOWS: Reading = { definitions: [], isOpen: true };

function union(readings: readonly Reading[]): Reading {
  return { definitions: readings.flatMap((item) => item.definitions), isOpen: readings.some((item) => item.isOpen) };
}

/** The operands of a text or an array. */
export function partsOf({ module, operand }: Definition): readonly Operand[] {
  const stride = module.facts.kind[operand] === Op.Array ? 2 : 1;
  return [...listOf(module.facts, operand)].filter((_, index) => index % stride === 0);
}

/** The first argument of a call at a position, for places in messages. */
export function argumentAt(state: SolveState, { instance, call }: CallPlace, path: RelativePath): Operand | undefined {
  return typeof path.base === "number" ? argumentOf(moduleOf(state, instance).facts, call, path.base) : undefined;
}
