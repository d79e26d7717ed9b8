import type { Inventory } from "@sluice/core";
import type { TextOf } from "../link/locate.ts";
import { findClients } from "./used-clients.ts";
import { findWrittenCredentials } from "./credentials.ts";
import { describeAgent } from "./describe-agent.ts";
import { describeDependencies } from "./describe-dependencies.ts";
import { describeTool } from "./describe-tool.ts";
import { findHeldCredentials } from "./held-credentials.ts";
import { findLanguageModels } from "./language-models.ts";
import { findServers } from "./servers.ts";
import { findSettings } from "./settings.ts";
import type { Survey } from "./survey.ts";

/** What a solved program gives to language models, and what those can make it do. `sourceOf` gives the text as it is, credentials included. */
export function takeInventory(survey: Survey, sourceOf: TextOf): Inventory {
  const { input, state } = survey;
  const settings = findSettings(survey);
  return {
    tools: survey.tools.map((tool, id) => describeTool(survey, tool, id)),
    agents: survey.agents.map((agent, id) => describeAgent(survey, agent, id)),
    settings: settings.map(({ kind, location, text, label, framework, isLead, others }) => ({
      ...{ kind, location, text, label, framework, others },
      ...(isLead && { isLead }),
    })),
    clients: findClients(survey, settings),
    servers: findServers(state),
    languageModels: findLanguageModels(state),
    credentials: findHeldCredentials(survey),
    writtenCredentials: findWrittenCredentials(state, sourceOf),
    dependencies: describeDependencies(input, state.program),
  };
}
