import { Op } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { entriesOfArray } from "../link/list-elements.ts";
import { argumentOf, constantOf, forEachArgument, type LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { isChosenByModel } from "./choosers.ts";
import { findModelPlaces } from "./model-places.ts";
import { Origins } from "./origins.ts";
import { findTools } from "./tools.ts";
import type { Start } from "./walk.ts";

/**
 * Asks whether a language model drives what a call starts: the handler of a tool reaches it, and something that it is given is the model's choice, or it is
 * told nothing yet, like a shell that waits for commands. A command that the program writes out, also as one entry of a table that a name finds, is not
 * driven. What is needed for an answer is found out when first asked.
 */
export function createDriven(state: SolveState): (hit: SinkHit) => boolean {
  let known: { readonly reached: ReadonlySet<Instance>; readonly origins: Origins } | undefined;
  return ({ edge: { instance }, call }) => {
    known ??= fromTools(state);
    if (!known.reached.has(instance)) return false;
    return isSession(state, moduleOf(state, instance), call) || isChosen(state, known.origins, instance, call);
  };
}

/** The functions of handlers, those that are given what a language model chose as a tool's arguments, and whatever these call; where values in them come from. */
function fromTools(state: SolveState): { readonly reached: ReadonlySet<Instance>; readonly origins: Origins } {
  const starts: Start[] = findTools(state).flatMap((tool) => tool.starts);
  const given = state.sources.filter(({ row }) => row.kind === "tool-argument").map(({ instance }) => instance);
  const reached = new Set<Instance>([...starts.map(({ instance }) => instance), ...given]);
  for (const instance of reached)
    for (const { targets } of instance.calls.values()) for (const target of targets) reached.add(target.instance);
  return { reached, origins: new Origins(state, findModelPlaces(state), starts) };
}

/** Whether a language model chose anything that a call is given, be it one of a few names. */
function isChosen(state: SolveState, origins: Origins, instance: Instance, call: number): boolean {
  const module = moduleOf(state, instance);
  let found = false;
  forEachArgument(module.facts, call, (operand) => {
    if (operand >= 0) found ||= edgesAt(instance, operand).some(isChosenByModel) || origins.ofParts(module, operand).isModels;
  });
  return found;
}

/** Whether a call starts a program without saying what that is to do: `spawn("bash", ["-i"])`. A command that cannot be read may be such. */
function isSession(state: SolveState, module: LinkedModule, call: number): boolean {
  const read = (index: number): readonly unknown[] =>
    definitionsOf(state.program, module, argumentOf(module.facts, call, index) ?? -1, callGraphView(state)).map(
      ({ module: { facts }, operand }) =>
        operand >= 0 && facts.kind[operand] === Op.Array
          ? entriesOfArray(facts, operand).map((entry) => constantOf(facts, entry.operand))
          : constantOf(facts, operand),
    );
  const isName = read(0).every((text) => typeof text !== "string" || !/\s/u.test(text.trim()));
  return (
    isName && read(1).every((words) => !Array.isArray(words) || words.every((word) => typeof word === "string" && word.startsWith("-")))
  );
}
