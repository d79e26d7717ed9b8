import { graphlib, layout } from "@dagrejs/dagre";
import type { Graph } from "./graph.ts";
import { COLUMNS } from "./paths.ts";
import type { Column } from "./paths.ts";

/** A rectangle on the page, by its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  /** Whether boxes have one line. */
  readonly isFlat: boolean;
  readonly boxes: ReadonlyMap<string, Box>;
  /** Lines as paths of SVG, in the order of the graph's edges. */
  readonly lines: readonly string[];
}

/** A rectangle, or a part of one, as a style. */
export function toStyle(box: Partial<Box>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(box).map(([name, value]) => [name, `${value}px`]));
}

export const WIDTHS: Readonly<Record<Column, number>> = { agent: 212, tool: 232, effect: 196, target: 256 };
const HEIGHT = 44;
/** With more boxes than this in a column, boxes have one line. */
const TALL_BOXES = 30;
const FLAT_HEIGHT = 28;
const GAP = 76;

/** Where a column begins. */
export function leftOf(column: Column): number {
  return COLUMNS.slice(0, COLUMNS.indexOf(column)).reduce((left, each) => left + WIDTHS[each] + GAP, 0);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What all agents hang on, so that each column is one rank of the layout. It is not shown. */
const ROOT = "root";

/** Places the graph in columns, so that few lines cross. */
export function placeGraph({ nodes, edges }: Graph): Placement {
  const isFlat = COLUMNS.some((column) => nodes.filter((node) => node.column === column).length > TALL_BOXES);
  const height = isFlat ? FLAT_HEIGHT : HEIGHT;
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: isFlat ? 6 : 10, edgesep: 6, ranksep: GAP });
  graph.setNode(ROOT, { width: 0, height: 0 });
  for (const { id, column } of nodes) {
    graph.setNode(id, { width: WIDTHS[column], height });
    if (column === "agent") graph.setEdge(ROOT, id, {});
  }
  for (const { from, to, length } of edges) graph.setEdge(from, to, { minlen: length });
  layout(graph);

  const boxes = new Map(nodes.map(({ id, column }) => [id, toBox(graph.node(id) as Point, column, height)]));
  const lines = edges.map(({ from, to, length }) => {
    const { points } = graph.edge(from, to) as { readonly points: readonly Point[] };
    return drawLine(boxes.get(from), boxes.get(to), length > 1 ? points[Math.floor(points.length / 2)] : undefined);
  });
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.top + box.height));
  return { width: leftOf("target") + WIDTHS.target, height: bottom, isFlat, boxes, lines };
}

function toBox({ y }: Point, column: Column, height: number): Box {
  return { left: leftOf(column), top: Math.round(y - height / 2), width: WIDTHS[column], height };
}

/** From the right side of one box to the left side of another; a line past the tools keeps to the gap that was left for it `between` them. */
function drawLine(from: Box | undefined, to: Box | undefined, between: Point | undefined): string {
  if (from === undefined || to === undefined) return "";
  const tools = leftOf("tool");
  const points: readonly Point[] = [
    { x: from.left + from.width, y: from.top + from.height / 2 },
    ...(between === undefined ? [] : [tools, tools + WIDTHS.tool].map((x) => ({ x, y: between.y }))),
    { x: to.left, y: to.top + to.height / 2 },
  ];
  return points.map((point, index) => draw(points[index - 1], point)).join("");
}

function draw(from: Point | undefined, to: Point): string {
  if (from === undefined) return `M${print(to)}`;
  const middle = (from.x + to.x) / 2;
  return `C${print({ x: middle, y: from.y })} ${print({ x: middle, y: to.y })} ${print(to)}`;
}

function print({ x, y }: Point): string {
  return `${Math.round(x)},${Math.round(y)}`;
}
