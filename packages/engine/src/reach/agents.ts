import type { AgentRow, ToolRow } from "@sluice/core";
import type { Operand } from "../ir.ts";
import { definitionsAt, type Definition } from "../link/definitions.ts";
import type { LinkedModule } from "../link/program.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { EACH } from "../solve/paths.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { definitionsBelow, entriesOf, pathOf, spreadsOf, textBelow, type WrittenText } from "./definitions.ts";
import { keyOfValue, type FoundTool } from "./tools.ts";

/** An agent as models find it. */
export interface FoundAgent {
  readonly key: string;
  readonly module: LinkedModule;
  readonly place: CallPlace;
  readonly package: string;
  /** One, unless nobody knows the version of the package. */
  readonly rows: readonly AgentRow[];
  readonly name: WrittenText | undefined;
  /** Keys of its tools and of the agents that it hands over to. */
  readonly tools: readonly string[];
  readonly agents: readonly string[];
}

/** All agents that models know, in order of place. `tools` say with whom they are registered. */
export function findAgents(state: SolveState, tools: readonly FoundTool[]): readonly FoundAgent[] {
  const found = new Map<string, FoundAgent>();
  const registered = registrations(state, tools);
  forEachCallRow(state, "agent", (place, { says: { row }, package: owner }) => {
    if (row.withTools && !(row.tools ?? []).some((path) => definitionsBelow(state, place, pathOf(path)).length > 0)) return;
    state.use(row);
    const module = moduleOf(state, place.instance);
    const key = keyOfValue(module, place.call);
    const known = found.get(key);
    const own = (row.tools ?? []).flatMap((path) => keysBelow(state, place, path));
    const agents = (row.agents ?? []).flatMap((path) => keysBelow(state, place, path));
    found.set(key, {
      key,
      module,
      place,
      package: known?.package ?? owner,
      rows: [...new Set([...(known?.rows ?? []), row])],
      name: known?.name ?? (row.name === undefined ? undefined : textBelow(state, place, pathOf(row.name))),
      tools: [...new Set([...(known?.tools ?? registered.get(key) ?? []), ...own])],
      agents: [...new Set([...(known?.agents ?? []), ...agents])],
    });
  });
  return withSets([...found.values()]).sort((a, b) => a.module.index - b.module.index || a.place.call - b.place.call);
}

/** Agents have the tools of the sets that they are given. A set is an agent itself only where its row says so, and no other has it. */
function withSets(agents: readonly FoundAgent[]): FoundAgent[] {
  const sets = new Map(agents.filter(isSet).map((agent) => [agent.key, agent]));
  if (sets.size === 0) return [...agents];
  const held = new Set<string>();
  const given = (keys: readonly string[], depth: number): readonly string[] =>
    keys.flatMap((key) => {
      const set = sets.get(key);
      if (!set || depth === 0) return [key];
      held.add(key);
      return given(set.tools, depth - 1);
    });
  const all = agents.map((agent) => ({ ...agent, tools: [...new Set(given(agent.tools, MAX_SETS))] }));
  return all.filter((agent) => !isSet(agent) || (!held.has(agent.key) && agent.rows.some(({ withTools }) => withTools === true)));
}

function isSet({ rows }: FoundAgent): boolean {
  return rows.every(({ set }) => set === true);
}

/** Sets that are given to one another. */
const MAX_SETS = 3;

/** The values in a list or an object at a path, and the one at the path itself. */
function keysBelow(state: SolveState, place: CallPlace, at: string): readonly string[] {
  const path = pathOf(at);
  const elements = { ...path, fields: [...path.fields, EACH] };
  return [path, elements].flatMap((each) => definitionsBelow(state, place, each)).map(({ module, operand }) => keyOfValue(module, operand));
}

/** By the key of a tool its name in the objects of tools that agents are given, where all of them call it so. */
export function namesGiven(state: SolveState): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  forEachCallRow(state, "agent", (place, { says: { row } }) => {
    for (const path of row.tools ?? []) {
      for (const [name, tool] of definitionsBelow(state, place, pathOf(path)).flatMap((object) => namedBelow(state, object))) {
        const key = keyOfValue(tool.module, tool.operand);
        names.set(key, !names.has(key) || names.get(key) === name ? name : undefined);
      }
    }
  });
  return names;
}

/** What an object literal holds by its keys, and what is spread into it. */
function namedBelow(state: SolveState, { module, operand }: Definition, depth = MAX_SPREADS): readonly (readonly [string, Definition])[] {
  const made = (value: Operand): readonly Definition[] => definitionsAt(state.program, module, value, [], callGraphView(state));
  const own = entriesOf(module, operand).flatMap(([name, value]) => made(value).map((definition) => [name, definition] as const));
  const spread = depth > 0 ? spreadsOf(module, operand).flatMap(made) : [];
  return [...own, ...spread.flatMap((object) => namedBelow(state, object, depth - 1))];
}

/** Objects that are spread into one another. */
const MAX_SPREADS = 3;

/** By the key of an agent the tools that are registered with it. */
function registrations(state: SolveState, tools: readonly FoundTool[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { row, place, key } of tools.flatMap((tool) => [tool, ...tool.others])) {
    if (!place) continue;
    for (const agent of holdersOf(state, row, place)) {
      const known = found.get(agent);
      if (known) known.push(key);
      else found.set(agent, [key]);
    }
  }
  return found;
}

/** What a row says of the agent that has a tool: by its key. */
function holdersOf(state: SolveState, { of, builtIn }: ToolRow, place: CallPlace): readonly string[] {
  if (builtIn) return [keyOfValue(moduleOf(state, place.instance), place.call)];
  return of === undefined ? [] : definitionsBelow(state, place, pathOf(of)).map(({ module, operand }) => keyOfValue(module, operand));
}
