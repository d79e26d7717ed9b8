import { EFFECT_KINDS, maskCredentials } from "@sluice/core";
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
  WrittenCredential,
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
  readonly writtenCredentials: readonly WrittenCredential[];
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
  const tools = inventory.tools.map((tool) => describeTool(tool, inventory.agents));
  return conceal({ version: 1, tool: { name: "sluice", version }, ...inventory, tools, notices, coverage });
}

/** The same without whatever has the form of a credential, in descriptions as well as in names. */
function conceal(map: MapDocument): MapDocument {
  const text = JSON.stringify(map, (_, value: unknown) => (typeof value === "string" ? maskCredentials(value) : value));
  return JSON.parse(text) as MapDocument;
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
  const holders = agents.filter((agent) => agent.tools.includes(tool.id)).map(({ id }) => id);
  return { ...tool, agents: holders, effects: tool.effects.map(describeEffect) };
}

function describeEffect(effect: ToolEffect): MapEffect {
  const { verb, impact } = EFFECTS[effect.kind] ?? { verb: effect.kind, impact: "low" };
  const missing = findMissing(impact, effect.controls);
  return { ...effect, verb, impact, ...(missing && { missing }) };
}

const EFFECTS: Readonly<Record<string, { readonly verb: string; readonly impact: Impact }>> = EFFECT_KINDS;

function findMissing(impact: Impact, controls: readonly string[]): MapEffect["missing"] {
  if (impact === "none" || controls.includes("approval")) return undefined;
  if (impact === "high") return "approval";
  return controls.includes("log") ? undefined : "log";
}
