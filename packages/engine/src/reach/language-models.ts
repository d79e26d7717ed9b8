import { compareLocations, type LanguageModel } from "@sluice/core";
import { Op } from "../ir.ts";
import { definitionsAt, type Definition } from "../link/definitions.ts";
import { locateCall } from "../link/locate.ts";
import { constantOf } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { mayHold } from "./conditions.ts";
import { definitionsBelow, pathOf, textOfField } from "./definitions.ts";
import { libraryOf } from "./framework.ts";

/** What is known of the language model that a call is given. */
interface NamedLanguageModel {
  readonly name: string | undefined;
  /** The package that makes it, where that is another one than the one that asks it. */
  readonly package: string | undefined;
}

/** The language models that a program asks: whatever a call is given where the language model of an agent stands, with tools or without. */
export function findLanguageModels(state: SolveState): readonly LanguageModel[] {
  const found = new Map<string, LanguageModel>();
  forEachCallRow(state, "agent", (place, { says: { row }, package: owner }) => {
    if (row.model === undefined || row.server || !mayHold(state, place, row.when)) return;
    const module = moduleOf(state, place.instance);
    const location = locateCall(module.facts, place.call);
    const named = nameLanguageModels(state, place, row.model);
    for (const { name, package: maker = owner } of named.length > 0 ? named : [{ name: undefined, package: undefined }]) {
      const key = JSON.stringify([location.file, location.start, name, maker]);
      if (!found.has(key)) found.set(key, { name, location, framework: libraryOf(state.program, module, maker) });
    }
  });
  return [...found.values()].sort((a, b) => compareLocations(a.location, b.location) || compareTexts(a.name ?? "", b.name ?? ""));
}

/** The language models that may stand at a path from a call. */
export function nameLanguageModels(state: SolveState, place: CallPlace, at: string): readonly NamedLanguageModel[] {
  const named = definitionsBelow(state, place, pathOf(at)).flatMap((definition) => nameLanguageModel(state, definition) ?? []);
  return [...new Map(named.map((each) => [JSON.stringify(each), each])).values()];
}

/** Its name where it is written: as text, as what a provider is called with (`provider("large-1")`), or as an option of a client that is made with it. */
function nameLanguageModel(state: SolveState, { module, operand }: Definition): NamedLanguageModel | undefined {
  const constant = constantOf(module.facts, operand);
  if (typeof constant === "string") return { name: constant, package: undefined };
  if (operand < 0 || module.facts.kind[operand] !== Op.Call) return undefined;
  const [instance] = state.instances.of(module.index, module.functionOfValue[operand] ?? 0);
  const name = instance === undefined ? undefined : nameGiven(state, { instance, call: operand });
  const makers = definitionsAt(state.program, module, module.facts.x[operand] ?? -1, [], callGraphView(state));
  return { name, package: makers.flatMap(({ external }) => external?.package.name ?? [])[0] };
}

const FIRST = pathOf("arg 0");

function nameGiven(state: SolveState, place: CallPlace): string | undefined {
  for (const given of definitionsBelow(state, place, FIRST)) {
    const text = constantOf(given.module.facts, given.operand);
    if (typeof text === "string") return text;
    const option = textOfField(state, given, "model");
    if (option) return option.text;
  }
  return undefined;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
