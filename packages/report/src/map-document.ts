import { EFFECT_KINDS, maskCredentials } from "@sluice/core";
import type {
  Agent,
  Coverage,
  Credential,
  Impact,
  Inventory,
  LanguageModel,
  Location,
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
  readonly agents: readonly MapAgent[];
  readonly tools: readonly MapTool[];
  readonly servers: readonly ToolServer[];
  readonly languageModels: readonly LanguageModel[];
  readonly credentials: readonly Credential[];
  readonly writtenCredentials: readonly WrittenCredential[];
  readonly settings: readonly Setting[];
  readonly notices: readonly Notice[];
  readonly coverage: Coverage;
}

/** An agent or a server. */
export interface MapAgent extends Agent {
  /** Its name, else where it is. */
  readonly label: string;
}

/** A tool, and who holds it. */
export interface MapTool extends Omit<Tool, "effects" | "erasures" | "isUnheld"> {
  /** Its name, else where it is. */
  readonly label: string;
  /** Ids of the agents and servers that have it, in order. */
  readonly agents: readonly number[];
  readonly effects: readonly MapEffect[];
}

/** An effect, and what is to be said of its kind. */
export interface MapEffect extends Omit<ToolEffect, "distance" | "isShown" | "isOwn"> {
  /** Completes "the tool can …". */
  readonly verb: string;
  readonly impact: Impact;
  /** The control that an effect of this impact wants and that is not on every path to it; absent where nothing is missing. */
  readonly missing?: "approval" | "log";
}

/** Puts together what is known of a code base. */
export function describeMap(inventory: Inventory, { notices, coverage }: Run, { version }: ReportOptions): MapDocument {
  const { settings, servers, languageModels, credentials } = inventory;
  const writtenCredentials = inventory.writtenCredentials.map(({ title, name, location }) => ({ title, name, location }));
  const tools = inventory.tools.map((tool) => describeTool(tool, inventory.agents));
  const agents = inventory.agents.map((agent) => ({
    ...agent,
    label: labelOf(agent.name, agent.isServer ? "server" : "agent", agent.location),
  }));
  return conceal({
    ...{ version: 1, tool: { name: "sluice", version }, agents, tools, servers, languageModels, credentials, writtenCredentials, settings },
    ...{ notices, coverage },
  });
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

/** A name, or what to say in its place: the kind of thing, its file and line. */
function labelOf(name: string | undefined, what: string, { file, start }: Location): string {
  return name ?? `(unnamed ${what}, ${file.slice(file.lastIndexOf("/") + 1)}:${start.line})`;
}

/** What it does to records is a rule's affair: the map tells its effects. */
function describeTool(tool: Tool, agents: readonly Agent[]): MapTool {
  const { id, name, description, location, framework, schema, annotations } = tool;
  const holders = agents.filter((agent) => agent.tools.includes(tool.id)).map(({ id }) => id);
  const label = labelOf(tool.name, "tool", tool.location);
  const effects = tool.effects.map(describeEffect);
  return { id, name, description, location, framework, schema, annotations, effects, label, agents: holders };
}

/** What the program alone shows of it is a rule's affair, too. */
function describeEffect(effect: ToolEffect): MapEffect {
  const { kind, location, callee, path, controls, isChosen, carriesPrivateData, isKnown } = effect;
  const { verb, impact } = EFFECTS[kind] ?? { verb: kind, impact: "low" };
  // What is an affair of the program's own wants nobody's yes.
  const missing = effect.isOwn ? undefined : findMissing(impact, controls);
  const own = { kind, location, callee, path, controls, isChosen, carriesPrivateData, isKnown };
  return { ...own, verb, impact, ...(missing && { missing }) };
}

const EFFECTS: Readonly<Record<string, { readonly verb: string; readonly impact: Impact }>> = EFFECT_KINDS;

function findMissing(impact: Impact, controls: readonly string[]): MapEffect["missing"] {
  if (impact === "none" || controls.includes("approval")) return undefined;
  if (impact === "high") return "approval";
  return controls.includes("log") ? undefined : "log";
}
