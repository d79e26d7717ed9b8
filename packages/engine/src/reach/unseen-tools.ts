import { groupBy, type LibraryModel, type Notice } from "@sluice/core";
import { Op } from "../ir.ts";
import { definitionsAt, definitionsOf, type Definition } from "../link/definitions.ts";
import { locateCall } from "../link/locate.ts";
import { spreadIn } from "../link/literal-parts.ts";
import { callGraphView } from "../solve/call-graph.ts";
import type { SolveState } from "../solve/state.ts";
import type { FoundAgent } from "./agents.ts";
import { definitionsBelow, pathOf } from "./definitions.ts";

/** Spreads within spreads that are looked into. */
const MAX_DEPTH = 3;

/** A notice for each package of which nothing is known and that brings tools of an agent: an agent without them would look harmless. */
export function findUnseenTools(state: SolveState, agents: readonly FoundAgent[], models: readonly LibraryModel[]): readonly Notice[] {
  const known = new Set(models.map((model) => model.package));
  const brought = agents.flatMap((agent) =>
    [...new Set(givenTo(state, agent).flatMap((given) => makersOf(state, given, MAX_DEPTH)))]
      .filter((name) => !known.has(name))
      .map((name) => ({ name, location: locateCall(agent.module.facts, agent.place.call) })),
  );
  return [...groupBy(brought, ({ name }) => name)].map(([name, places]): Notice => {
    const [first] = places;
    const others = places.length > 1 ? ` (and of ${String(places.length - 1)} more)` : "";
    return {
      kind: "unknown-tools",
      message: `Tools of this agent${others} come from "${name}", of which nothing is known; they are not listed.`,
      ...(first && { file: first.location.file, position: first.location.start }),
    };
  });
}

function givenTo(state: SolveState, { rows, place }: FoundAgent): readonly Definition[] {
  return rows.flatMap(({ tools = [] }) => tools.flatMap((path) => definitionsBelow(state, place, pathOf(path))));
}

/** The packages that make what is given, or what is spread in it. */
function makersOf(state: SolveState, { module, operand, external }: Definition, depth: number): readonly string[] {
  if (external) return [external.package.name];
  if (operand < 0 || depth === 0) return [];
  const graph = callGraphView(state);
  const { facts } = module;
  if (facts.kind[operand] === Op.Call)
    return definitionsAt(state.program, module, facts.x[operand] ?? -1, [], graph).flatMap(
      ({ external: made }) => made?.package.name ?? [],
    );
  return spreadIn(facts, operand).flatMap((part) =>
    definitionsOf(state.program, module, part, graph).flatMap((each) => makersOf(state, each, depth - 1)),
  );
}
