import { CONTROL_KINDS, remember, type ControlKind } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import type { SolveState } from "../solve/state.ts";
import { createAgentOracle, createCoverOracle, EVERY_TOOL, type AgentOracle, type CoverOracle } from "./agent-controls.ts";
import { findAgents, findAgentSites, givenTools, withoutForks, type FoundAgent } from "./agents.ts";
import { createAnswered } from "./answered.ts";
import { createCarrying, type CarryOracle } from "./carried.ts";
import { tellApart } from "./choices/variants.ts";
import { createChoices, type Choices } from "./chosen.ts";
import { createControls, type ControlOracle, type Controls } from "./controls.ts";
import { createDispatch } from "./dispatch.ts";
import { findRecordPlaces, type RecordPlace } from "./record-places.ts";
import { createSites, type SitesOf } from "./effects.ts";
import { createEntered, type EnteredOracle } from "./entered.ts";
import { type FoundTool } from "./found-tool.ts";
import { createSetUps } from "./set-up.ts";
import { createShared } from "./shared-deeds.ts";
import { createStakes, type StakesOracle } from "./stakes.ts";
import { findTools } from "./tools.ts";
import { uniteTools } from "./united.ts";
import { reach, type Reached, type Start } from "./walk.ts";

/** What a tool reaches, whether it is controlled or not, and the controls that some of its ways come by. */
interface ToolReach {
  readonly effects: readonly Reached[];
  readonly met: ReadonlySet<ControlKind>;
}

/** What an inventory is described from. */
export interface Survey {
  readonly input: AnalysisInput;
  readonly state: SolveState;
  readonly tools: readonly FoundTool[];
  readonly agents: readonly FoundAgent[];
  readonly sitesOf: SitesOf;
  readonly reachedBy: (tool: FoundTool) => ToolReach;
  readonly controls: Controls;
  /** Whether a call sets up the program, and is no doing of the tool that comes by it first. */
  readonly isSetUp: ControlOracle;
  /** Whether a control lies before what a dispatcher runs. */
  readonly isEntered: EnteredOracle;
  readonly seesTo: AgentOracle;
  readonly isCovered: CoverOracle;
  /** Where the program's logs keep their records. */
  readonly recordPlaces: readonly RecordPlace[];
  readonly carriesPrivateData: CarryOracle;
  readonly choices: Choices;
  readonly isOwnAffair: StakesOracle;
}

export const CONTROLS = Object.keys(CONTROL_KINDS) as ControlKind[];

/** Finds the tools and the agents of a solved program. */
export function createSurvey(input: AnalysisInput, state: SolveState): Survey {
  const sites = findAgentSites(state);
  const sitesOf = createSites(state);
  const found = withDispatch(state, sitesOf, tellApart(state, findTools(state), givenTools(sites)));
  const answering = withAnswers(state, sitesOf, found);
  const controls = createControls(state);
  const isCovered = createCoverOracle(state);
  const seesTo = createAgentOracle(state, controls, isCovered);
  const holders = withoutForks(findAgents(state, sites, answering), createSeenTo(answering, seesTo));
  const { tools: united, agents } = uniteTools(answering, holders);
  const tools = withOwnCode(united);
  const isSetUp = createSetUps(state, sitesOf, tools);
  const reachedBy = createReachedBy(state, sitesOf, { controls, isSetUp });
  const isShared = createShared(tools, (tool) => reachedBy(tool).effects);
  return {
    input,
    state,
    tools,
    agents,
    sitesOf,
    reachedBy,
    controls,
    isSetUp,
    isEntered: createEntered(state, sitesOf, controls),
    seesTo,
    isCovered,
    recordPlaces: tools.length === 0 ? [] : findRecordPlaces(state, sitesOf),
    carriesPrivateData: createCarrying(state, sitesOf),
    choices: createChoices(state),
    isOwnAffair: createStakes(state, isShared),
  };
}

/** Names what an agent sees to for all of its tools, and for each of them. */
function createSeenTo(tools: readonly FoundTool[], seesTo: AgentOracle): (agent: FoundAgent) => readonly string[] {
  const names = new Map(tools.map(({ key, name }) => [key, name?.text]));
  return (agent) => {
    const asked = [...new Set([EVERY_TOOL, ...agent.tools.map((key) => names.get(key))])];
    return CONTROLS.flatMap((control) =>
      asked.filter((tool) => seesTo(agent, control, tool)).map((tool) => JSON.stringify([control, tool ?? null])),
    );
  };
}

/** Walks once for each tool. */
function createReachedBy(
  state: SolveState,
  sitesOf: SitesOf,
  { controls, isSetUp }: Pick<Survey, "controls" | "isSetUp">,
): Survey["reachedBy"] {
  const walk = ({ starts }: FoundTool): ToolReach => {
    const met = new Set<ControlKind>();
    const effects = reach(state, sitesOf, starts, {
      isSetUp,
      onCall: (instance, call) => {
        for (const control of CONTROLS) if (!met.has(control) && controls[control].covers(instance, call)) met.add(control);
      },
    });
    return { effects, met };
  };
  const known = new Map<FoundTool, ToolReach>();
  return (tool) => remember(known, tool, () => walk(tool));
}

/** Tools that are but described have the program's own dispatchers answer for their names. */
function withDispatch(state: SolveState, sitesOf: SitesOf, tools: readonly FoundTool[]): readonly FoundTool[] {
  const dispatch = createDispatch(state, sitesOf);
  return tools.map((tool) => {
    if (
      tool.row.builtIn ||
      tool.starts.length > 0 ||
      [tool, ...tool.others].some(({ row }) => row.handler !== undefined) ||
      tool.name === undefined
    )
      return tool;
    return { ...tool, starts: [...dispatch(tool)], isDispatched: true };
  });
}

/** Of tools that do nothing that could be told apart, what does the same for all of them may act. */
function withAnswers(state: SolveState, sitesOf: SitesOf, tools: readonly FoundTool[]): readonly FoundTool[] {
  const answered = createAnswered(state);
  return tools.map((tool) => {
    const forAll = tool.isDispatched ? answered(tool) : [];
    if (forAll.length === 0 || reach(state, sitesOf, tool.starts, { isAnyEnough: true }).length > 0) return tool;
    return { ...tool, starts: [...tool.starts, ...forAll] };
  });
}

function withoutChoice({ choice, ...start }: Start): Start {
  return { ...start, ...(choice && { tool: choice }) };
}

/** Where a tool begins in code that no other tool has, nothing needs to be told apart by what made it. */
function withOwnCode(tools: readonly FoundTool[]): readonly FoundTool[] {
  const keyOf = ({ instance, region }: Start): string => `${instance.module}:${instance.fn}:${region}`;
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { starts } of tools) {
    const own = new Set(starts.map(keyOf));
    for (const key of own) (seen.has(key) ? shared : seen).add(key);
  }
  return tools.map((tool) =>
    tool.starts.some((start) => shared.has(keyOf(start))) ? tool : { ...tool, starts: tool.starts.map(withoutChoice) },
  );
}
