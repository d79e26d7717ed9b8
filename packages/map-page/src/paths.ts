import type { MapDocument, MapEffect, MapTool } from "@sluice/report";

/** Where things stand in the graph, from left to right: who acts, with which tool, what that can do, and through what. */
export const COLUMNS = ["agent", "tool", "effect", "target"] as const;
export type Column = (typeof COLUMNS)[number];

/** A thing in the graph. */
export interface GraphNode {
  /** Such as `tool-3`. */
  readonly id: string;
  readonly column: Column;
  readonly label: string;
  /** A second line, in smaller letters. */
  readonly note: string;
}

/** One way through the graph, from an agent to what it touches in the end; it ends early where nothing more is known. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly tool: MapTool | undefined;
  readonly effect: MapEffect | undefined;
}

/** What stands for the agent of tools that no agent holds. */
const NOBODY: GraphNode = { id: "agent-nobody", column: "agent", label: "No agent seen", note: "tools that nobody was seen to hold" };

/** Every way through a map. */
export function listPaths(map: MapDocument): readonly GraphPath[] {
  const agents = map.agents.map((agent) => agentNode(map, agent.id));
  const idle = map.agents.flatMap((agent) => (agent.tools.length === 0 ? (agents[agent.id] ?? []) : []));
  const held = map.tools.flatMap((tool) => {
    const holders = tool.agents.flatMap((id) => agents[id] ?? []);
    return (holders.length > 0 ? holders : [NOBODY]).flatMap((holder) => pathsOf(tool, holder));
  });
  return [...held, ...idle.map((node) => ({ nodes: [node], tool: undefined, effect: undefined }))];
}

/** Whether somebody should be asked before this effect, and nobody is. */
export function isFree(effect: MapEffect | undefined): boolean {
  return effect?.missing === "approval";
}

function agentNode(map: MapDocument, id: number): GraphNode {
  const agent = map.agents[id];
  const parts = [agent?.isServer === true ? "server" : "agent", agent?.model ?? agent?.framework?.package];
  return { id: `agent-${id}`, column: "agent", label: agent?.label ?? "", note: parts.filter((part) => part !== undefined).join(" · ") };
}

function pathsOf(tool: MapTool, holder: GraphNode): readonly GraphPath[] {
  const node: GraphNode = { id: `tool-${tool.id}`, column: "tool", label: tool.label, note: noteOf(tool) };
  if (tool.effects.length === 0) return [{ nodes: [holder, node], tool, effect: undefined }];
  return tool.effects.map((effect) => ({ nodes: [holder, node, effectNode(effect), targetNode(effect)], tool, effect }));
}

function noteOf(tool: MapTool): string {
  if (tool.effects.some(isFree)) return "nobody is asked";
  if (tool.effects.length === 0) return "no effect seen";
  return tool.effects.every(({ impact }) => impact === "none") ? "changes nothing" : "";
}

function effectNode({ kind, verb }: MapEffect): GraphNode {
  return { id: `effect-${kind}`, column: "effect", label: verb, note: "" };
}

function targetNode({ kind, callee }: MapEffect): GraphNode {
  return { id: `target-${kind}-${callee}`, column: "target", label: callee, note: "" };
}
