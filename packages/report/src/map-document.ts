import { EFFECT_KINDS } from "@sluice/core";
import type {
  Agent,
  Coverage,
  Credential,
  Impact,
  Inventory,
  LanguageModel,
  Notice,
  Run,
  Setting,
  Tool,
  ToolEffect,
  ToolServer,
} from "@sluice/core";
import type { ReportOptions } from "./reporter.ts";

/** The map of a code base as data: what `--format json` prints and the page draws. `version` changes when a field changes its meaning. */
export interface MapDocument {
  readonly version: 1;
  readonly tool: { readonly name: "sluice"; readonly version: string };
  readonly agents: readonly Agent[];
  readonly tools: readonly MapTool[];
  readonly servers: readonly ToolServer[];
  readonly languageModels: readonly LanguageModel[];
  readonly credentials: readonly Credential[];
  readonly settings: readonly Setting[];
  readonly notices: readonly Notice[];
  readonly coverage: Coverage;
}

/** A tool, and who holds it. */
export interface MapTool extends Tool {
  /** Ids of the agents and servers that have it, in order. */
  readonly agents: readonly number[];
  readonly effects: readonly MapEffect[];
}

/** An effect, and what is to be said of its kind. */
export interface MapEffect extends ToolEffect {
  /** Completes "the tool can …". */
  readonly verb: string;
  readonly impact: Impact;
  /** The control that an effect of this impact wants and that is not on every path to it; absent where nothing is missing. */
  readonly missing?: "approval" | "log";
}

/** Puts together what is known of a code base. */
export function describeMap(inventory: Inventory, { notices, coverage }: Run, { version }: ReportOptions): MapDocument {
  const { agents, servers, languageModels, credentials, settings } = inventory;
  const tools = inventory.tools.map((tool) => describeTool(tool, agents));
  return {
    version: 1,
    tool: { name: "sluice", version },
    agents,
    tools,
    servers,
    languageModels,
    credentials,
    settings,
    notices,
    coverage,
  };
}

/** Whether a tool does what a person should be asked about without anybody being asked. */
export function actsFreely(tool: MapTool): boolean {
  return tool.effects.some((effect) => effect.missing === "approval");
}

/** What a tool is called where its name is not constant. */
export function nameTool(tool: Tool): string {
  return tool.name ?? "(name not constant)";
}

/** What an agent is called that has no name. */
export function nameAgent(agent: Agent): string {
  return agent.name ?? (agent.isServer ? "(unnamed server)" : "(unnamed agent)");
}

function describeTool(tool: Tool, agents: readonly Agent[]): MapTool {
  const holders = agents.filter((agent) => agent.tools.includes(tool.id));
  return { ...tool, agents: holders.map(({ id }) => id), effects: tool.effects.map((effect) => describeEffect(effect, holders)) };
}

function describeEffect(effect: ToolEffect, holders: readonly Agent[]): MapEffect {
  const { verb, impact } = EFFECTS[effect.kind] ?? { verb: effect.kind, impact: "low" };
  // What every agent that holds the tool has for all its tools stands before each of them.
  const shared = holders[0]?.controls.filter((control) => holders.every((agent) => agent.controls.includes(control))) ?? [];
  const controls = [...new Set([...effect.controls, ...shared])].sort();
  const missing = findMissing(impact, controls);
  return { ...effect, controls, verb, impact, ...(missing && { missing }) };
}

const EFFECTS: Readonly<Record<string, { readonly verb: string; readonly impact: Impact }>> = EFFECT_KINDS;

function findMissing(impact: Impact, controls: readonly string[]): MapEffect["missing"] {
  if (impact === "none" || controls.includes("approval")) return undefined;
  if (impact === "high") return "approval";
  return controls.includes("log") ? undefined : "log";
}
