import type { Graph } from "./graph.ts";
import type { Box, Placement } from "./layout.ts";
import type { GraphNode } from "./paths.ts";

/** Column by column, from the top. */
export function inReadingOrder(nodes: readonly GraphNode[], { boxes }: Placement): readonly GraphNode[] {
  const place = ({ id }: GraphNode): Box => boxes.get(id) ?? { left: 0, top: 0, width: 0, height: 0 };
  return [...nodes].sort((a, b) => place(a).left - place(b).left || place(a).top - place(b).top);
}

/** The box that an arrow key leads to: the next one of the column, or the nearest at the other end of a line. */
export function findNext(graph: Graph, { boxes }: Placement, id: string, key: string): string | undefined {
  const here = boxes.get(id);
  if (here === undefined) return undefined;
  const topOf = (other: string): number => boxes.get(other)?.top ?? 0;
  const column = graph.nodes.flatMap((node) => (boxes.get(node.id)?.left === here.left ? node.id : []));
  const candidates: Readonly<Record<string, readonly string[]>> = {
    ArrowDown: column.filter((other) => topOf(other) > here.top),
    ArrowUp: column.filter((other) => topOf(other) < here.top),
    ArrowRight: graph.edges.flatMap((edge) => (edge.from === id ? edge.to : [])),
    ArrowLeft: graph.edges.flatMap((edge) => (edge.to === id ? edge.from : [])),
  };
  const distance = (other: string): number => Math.abs(topOf(other) - here.top);
  return [...(candidates[key] ?? [])].sort((a, b) => distance(a) - distance(b))[0];
}
