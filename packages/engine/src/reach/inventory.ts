import { CONTROL_KINDS, type Agent, type ControlKind, type Inventory, type Tool, type ToolEffect } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { calleeText, locate, locateCall, locateValue, type TextOf } from "../link/locate.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { covers, findAgents, type FoundAgent } from "./agents.ts";
import { definitionsBelow, pathOf, textBelow } from "./definitions.ts";
import { findWrittenCredentials } from "./credentials.ts";
import { createControls, type ControlOracle } from "./controls.ts";
import { createSites, type SitesOf } from "./effects.ts";
import { describeWay } from "./describe-way.ts";
import { frameworkOf } from "./framework.ts";
import { counts } from "./setting-tests.ts";
import { findSettings } from "./settings.ts";
import { findTools, type FoundTool } from "./tools.ts";
import { reach, type Reached } from "./walk.ts";

/** What a solved program gives to language models, and what those can make it do. `sourceOf` gives the text as it is, credentials included. */
export function takeInventory(input: AnalysisInput, state: SolveState, sourceOf: TextOf): Inventory {
  const tools = findTools(state);
  const agents = findAgents(state, tools);
  const survey: Survey = { input, state, sitesOf: createSites(state), controls: createControls(state), agents };
  const toolIds = new Map(tools.map(({ key }, id) => [key, id]));
  const agentIds = new Map(agents.map(({ key }, id) => [key, id]));
  return {
    tools: tools.map((tool, id) => describeTool(survey, tool, id)),
    agents: agents.map((agent, id) => describeAgent(survey, agent, id, toolIds, agentIds)),
    settings: findSettings(input, state),
    servers: [],
    languageModels: [],
    credentials: [],
    writtenCredentials: findWrittenCredentials(state, sourceOf),
  };
}

/** What is asked for every tool. */
interface Survey {
  readonly input: AnalysisInput;
  readonly state: SolveState;
  readonly sitesOf: SitesOf;
  readonly controls: Readonly<Record<ControlKind, ControlOracle>>;
  readonly agents: readonly FoundAgent[];
}

const CONTROLS = Object.keys(CONTROL_KINDS) as ControlKind[];

function describeTool(survey: Survey, tool: FoundTool, id: number): Tool {
  const { module, name, at } = tool;
  const location = name?.span ? locate(name.module.facts, name.span.start, name.span.stop) : locateValue(module.facts, at);
  return {
    id,
    name: name?.text,
    description: tool.description?.text,
    location,
    framework: frameworkOf(survey.state.program, module, tool.package),
    schema: { form: "unknown", location: undefined, reason: undefined },
    annotations: annotationsOf(survey, tool),
    effects: effectsOf(survey, tool),
  };
}

/** The hints that a tool gives, as far as they are constant. */
function annotationsOf({ state }: Survey, { row, place }: FoundTool): Tool["annotations"] {
  const { annotations } = row;
  if (annotations === undefined || !place) return {};
  const hints = ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"].map((hint) => {
    const path = pathOf(annotations);
    const [definition] = definitionsBelow(state, place, { ...path, fields: [...path.fields, hint] });
    const constant = definition && definition.operand < -1 ? definition.module.facts.constants[-definition.operand - 2] : undefined;
    return constant === undefined ? [] : [[hint, constant] as const];
  });
  return Object.fromEntries(hints.flat());
}

function effectsOf(survey: Survey, tool: FoundTool): readonly ToolEffect[] {
  const all = reach(survey.state, survey.sitesOf, tool.starts);
  if (all.length === 0) return [];
  const missing = new Map(CONTROLS.map((control) => [control, withoutControl(survey, tool, control)]));
  return all.map((reached) => {
    const open = CONTROLS.map((control) => missing.get(control)?.get(keyOfEffect(reached)));
    const shown = open.find((found) => found !== undefined) ?? reached;
    return describeEffect(
      survey,
      shown,
      CONTROLS.filter((_, index) => open[index] === undefined),
    );
  });
}

/** The effects that a tool reaches on a path without a control. */
function withoutControl(survey: Survey, tool: FoundTool, control: ControlKind): ReadonlyMap<string, Reached> {
  if (isControlledAsAWhole(survey, tool, control)) return new Map();
  const open = reach(survey.state, survey.sitesOf, tool.starts, survey.controls[control]);
  return new Map(open.map((reached) => [keyOfEffect(reached), reached]));
}

/** Whether a setting of the tool, or of every agent that has it, controls all that it does. */
function isControlledAsAWhole({ state, agents }: Survey, { row, place, key, name }: FoundTool, control: ControlKind): boolean {
  const setting = row.approval;
  if (control === "approval" && setting && place) {
    if (definitionsBelow(state, place, pathOf(setting.at)).some((definition) => counts(definition, setting))) return true;
  }
  const holders = agents.filter(({ tools }) => tools.includes(key));
  return (
    holders.length > 0 &&
    holders.every((agent) => (agent.row.controls ?? []).some((each) => each.control === control && covers(state, agent, each, name?.text)))
  );
}

function keyOfEffect({ kind, way }: Reached): string {
  const last = way.at(-1);
  return `${kind} ${last?.instance.module ?? ""}:${last?.site.call ?? ""}`;
}

function describeEffect({ input, state }: Survey, { kind, way }: Reached, controls: readonly ControlKind[]): ToolEffect {
  const last = way.at(-1);
  if (!last) throw new Error("a way has an end");
  const { facts } = moduleOf(state, last.instance);
  return {
    kind,
    location: locateCall(facts, last.site.call),
    callee: calleeText(facts, last.site.call, input.textOf),
    path: describeWay(state, way, kind, input.textOf),
    controls,
    isChosen: false,
  };
}

function describeAgent(
  { state }: Survey,
  agent: FoundAgent,
  id: number,
  tools: ReadonlyMap<string, number>,
  agents: ReadonlyMap<string, number>,
): Agent {
  const { module, place, row, name } = agent;
  const idsOf = (keys: readonly string[], ids: ReadonlyMap<string, number>): number[] =>
    keys.flatMap((key) => ids.get(key) ?? []).sort((a, b) => a - b);
  const instructions = row.instructions === undefined ? undefined : textBelow(state, place, pathOf(row.instructions));
  return {
    id,
    name: name?.text,
    location: locateCall(module.facts, place.call),
    framework: frameworkOf(state.program, module, agent.package),
    isServer: row.server === true,
    model: row.model === undefined ? undefined : textBelow(state, place, pathOf(row.model))?.text,
    instructions: instructions?.span && {
      location: locate(instructions.module.facts, instructions.span.start, instructions.span.stop),
      note: "its instructions",
    },
    tools: idsOf(agent.tools, tools),
    agents: idsOf(agent.agents, agents),
    controls: CONTROLS.filter((control) =>
      (row.controls ?? []).some((each) => each.control === control && each.by === undefined && covers(state, agent, each, undefined)),
    ),
  };
}
