import { COLUMNS, isFree } from "./paths.ts";
import type { GraphNode, GraphPath } from "./paths.ts";

/** What a reader asked to see. */
export interface View {
  readonly query: string;
  /** Only what happens though nobody is asked. */
  readonly onlyFree: boolean;
  /** Ids of agents whose tools are not shown one by one. */
  readonly collapsed: ReadonlySet<string>;
}

/** What stands before the effects that a line leads to. */
type EdgeState = "free" | "controlled" | "harmless";

interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** How many columns it crosses. */
  readonly length: number;
  readonly state: EdgeState;
}

/** The part of a map that is shown. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The ways through it, by which a thing finds what belongs to it. */
  readonly paths: readonly GraphPath[];
  /** Ids of the things that lie before an effect for which somebody should be asked. */
  readonly free: ReadonlySet<string>;
}

/** The graph of the paths that a reader asked for. */
export function drawGraph(all: readonly GraphPath[], view: View): Graph {
  const paths = joinTargets(all.filter((path) => isWanted(path, view)).map((path) => collapse(path, view.collapsed)));
  const nodes = new Map(paths.flatMap((path) => path.nodes.map((node) => [node.id, node] as const)));
  const edges = new Map<string, GraphEdge>();
  for (const path of paths) {
    for (const [index, to] of path.nodes.entries()) {
      const from = path.nodes[index - 1];
      if (from !== undefined) addEdge(edges, from, to, stateOf(path));
    }
  }
  const free = new Set(paths.filter((path) => isFree(path.effect)).flatMap((path) => path.nodes.map((node) => node.id)));
  return { nodes: [...nodes.values()], edges: [...edges.values()], paths, free };
}

/** The ways through a thing. */
export function pathsThrough({ paths }: Graph, id: string): readonly GraphPath[] {
  return paths.filter((path) => path.nodes.some((node) => node.id === id));
}

/** Whether a path is about what the reader looks for: every word of the query stands somewhere on it. */
function isWanted({ nodes, tool, effect }: GraphPath, { query, onlyFree }: View): boolean {
  if (onlyFree && !isFree(effect)) return false;
  const texts = [...nodes.flatMap(({ label, note }) => [label, note]), tool?.description ?? "", tool?.location.file ?? ""];
  const text = texts.join("\n").toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

function collapse(path: GraphPath, collapsed: ReadonlySet<string>): GraphPath {
  const [agent] = path.nodes;
  if (agent === undefined || !collapsed.has(agent.id)) return path;
  return { ...path, nodes: path.nodes.filter((node) => node.column !== "tool") };
}

/** Targets of one effect that are shown one by one. */
const SHOWN_TARGETS = 10;

/** The paths, with one thing for all targets of an effect that has many. */
function joinTargets(paths: readonly GraphPath[]): readonly GraphPath[] {
  const targets = new Map<string, Set<string>>();
  for (const { effect } of paths) {
    if (effect !== undefined) targets.set(effect.kind, (targets.get(effect.kind) ?? new Set()).add(effect.callee));
  }
  return paths.map((path) => {
    const count = targets.get(path.effect?.kind ?? "")?.size ?? 0;
    if (path.effect === undefined || count <= SHOWN_TARGETS) return path;
    const joined: GraphNode = { id: `targets-${path.effect.kind}`, column: "target", label: `${count} different calls`, note: "" };
    return { ...path, nodes: path.nodes.map((node) => (node.column === "target" ? joined : node)) };
  });
}

function stateOf({ effect }: GraphPath): EdgeState {
  if (effect === undefined || effect.impact === "none") return "harmless";
  return isFree(effect) ? "free" : "controlled";
}

const RANK: readonly EdgeState[] = ["harmless", "controlled", "free"];

/** Of several effects behind one line the worst is shown. */
function addEdge(edges: Map<string, GraphEdge>, from: GraphNode, to: GraphNode, state: EdgeState): void {
  const key = JSON.stringify([from.id, to.id]);
  const known = edges.get(key);
  if (known !== undefined && RANK.indexOf(known.state) >= RANK.indexOf(state)) return;
  edges.set(key, { from: from.id, to: to.id, length: COLUMNS.indexOf(to.column) - COLUMNS.indexOf(from.column), state });
}
