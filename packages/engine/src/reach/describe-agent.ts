import type { Agent } from "@sluice/core";
import { locate, locateCall } from "../link/locate.ts";
import { EVERY_TOOL } from "./agent-controls.ts";
import type { FoundAgent } from "./agents.ts";
import { pathOf, textBelow, type WrittenText } from "./definitions.ts";
import { libraryOf } from "./framework.ts";
import { nameLanguageModels } from "./language-models.ts";
import { CONTROLS, type Survey } from "./survey.ts";

/** What is known of an agent. */
export function describeAgent(survey: Survey, agent: FoundAgent, id: number): Agent {
  const { state } = survey;
  const { module, place, rows, name } = agent;
  const textAt = (path: string | undefined): WrittenText | undefined =>
    path === undefined ? undefined : textBelow(state, place, pathOf(path));
  const instructions = rows.map((row) => textAt(row.instructions)).find((text) => text !== undefined);
  return {
    id,
    name: name?.text,
    location: locateCall(module.facts, place.call),
    framework: libraryOf(state.program, module, agent.package),
    isServer: rows.some(({ server }) => server === true),
    model: rows.flatMap((row) => (row.model === undefined ? [] : nameLanguageModels(state, place, row.model)))[0]?.name,
    instructions: instructions?.span && {
      location: locate(instructions.module.facts, instructions.span.start, instructions.span.stop),
      note: "its instructions",
    },
    tools: indicesOf(survey.tools, agent.tools),
    agents: indicesOf(survey.agents, agent.agents),
    controls: CONTROLS.filter((control) => survey.seesTo(agent, control, EVERY_TOOL)),
  };
}

/** Where in a list those with these keys are, in order. */
function indicesOf(list: readonly { readonly key: string }[], keys: readonly string[]): readonly number[] {
  const wanted = new Set(keys);
  return list.flatMap(({ key }, index) => (wanted.has(key) ? [index] : []));
}
