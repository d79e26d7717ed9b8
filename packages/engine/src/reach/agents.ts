import type { AgentControl, AgentRow } from "@sluice/core";
import { constantOf, type LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { EACH } from "../solve/paths.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { definitionsBelow, entriesOf, pathOf, textBelow, type WrittenText } from "./definitions.ts";
import { counts } from "./setting-tests.ts";
import { keyOfValue, type FoundTool } from "./tools.ts";

/** An agent as models find it. */
export interface FoundAgent {
  readonly key: string;
  readonly module: LinkedModule;
  readonly place: CallPlace;
  readonly package: string;
  readonly row: AgentRow;
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
    const module = moduleOf(state, place.instance);
    const key = keyOfValue(module, place.call);
    if (found.has(key)) return;
    const own = (row.tools ?? []).flatMap((path) => keysBelow(state, place, path));
    found.set(key, {
      key,
      module,
      place,
      package: owner,
      row,
      name: row.name === undefined ? undefined : textBelow(state, place, pathOf(row.name)),
      tools: [...new Set([...own, ...(registered.get(key) ?? [])])],
      agents: [...new Set((row.agents ?? []).flatMap((path) => keysBelow(state, place, path)))],
    });
  });
  return [...found.values()].sort((a, b) => a.module.index - b.module.index || a.place.call - b.place.call);
}

/** The values in a list or an object at a path, and the one at the path itself. */
function keysBelow(state: SolveState, place: CallPlace, at: string): readonly string[] {
  const path = pathOf(at);
  const elements = { ...path, fields: [...path.fields, EACH] };
  return [path, elements].flatMap((each) => definitionsBelow(state, place, each)).map(({ module, operand }) => keyOfValue(module, operand));
}

/** By the key of an agent the tools that are registered with it. */
function registrations(state: SolveState, tools: readonly FoundTool[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { row, place, key } of tools) {
    if (row.of === undefined || !place) continue;
    for (const { module, operand } of definitionsBelow(state, place, pathOf(row.of))) {
      const agent = keyOfValue(module, operand);
      const known = found.get(agent);
      if (known) known.push(key);
      else found.set(agent, [key]);
    }
  }
  return found;
}

/** Whether a control of an agent covers a tool by the name `name`. */
export function covers(state: SolveState, { place }: FoundAgent, control: AgentControl, name: string | undefined): boolean {
  const path = pathOf(control.at);
  const definitions = definitionsBelow(state, place, path);
  if (control.by === undefined) return definitions.some((definition) => counts(definition, control));
  if (name === undefined) return definitions.length > 0;
  return (
    definitions.some(({ module, operand }) =>
      entriesOf(module, operand).some(([key, value]) => key === name && counts({ module, operand: value }, control)),
    ) ||
    definitionsBelow(state, place, { ...path, fields: [...path.fields, EACH] }).some(
      ({ module, operand }) => constantOf(module.facts, operand) === name,
    )
  );
}
