import type { Inventory } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import type { TextOf } from "../link/locate.ts";
import type { SolveState } from "../solve/state.ts";
import { findWrittenCredentials } from "./credentials.ts";
import { describeAgent } from "./describe-agent.ts";
import { describeTool } from "./describe-tool.ts";
import { findSettings } from "./settings.ts";
import { createSurvey } from "./survey.ts";

/** What a solved program gives to language models, and what those can make it do. `sourceOf` gives the text as it is, credentials included. */
export function takeInventory(input: AnalysisInput, state: SolveState, sourceOf: TextOf): Inventory {
  const survey = createSurvey(input, state);
  return {
    tools: survey.tools.map((tool, id) => describeTool(survey, tool, id)),
    agents: survey.agents.map((agent, id) => describeAgent(survey, agent, id)),
    settings: findSettings(input, state),
    servers: [],
    languageModels: [],
    credentials: [],
    writtenCredentials: findWrittenCredentials(state, sourceOf),
  };
}
