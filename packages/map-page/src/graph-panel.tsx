import type { JSX } from "preact";
import { useMemo, useRef } from "preact/hooks";
import type { Graph, View } from "./graph.ts";
import { leftOf, placeGraph, toStyle, WIDTHS } from "./layout.ts";
import type { Placement } from "./layout.ts";
import { findNext, inReadingOrder } from "./moves.ts";
import { NodeBox } from "./node-box.tsx";
import { COLUMNS } from "./paths.ts";
import type { Column } from "./paths.ts";

const TITLES: Readonly<Record<Column, string>> = { agent: "Agents and servers", tool: "Tools", effect: "can", target: "through" };

interface Props {
  readonly graph: Graph;
  readonly view: View;
  /** Ids of what belongs to the chosen box. */
  readonly related: ReadonlySet<string> | undefined;
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
  /** Shows or hides the tools of an agent. */
  readonly toggle: (id: string) => void;
}

/** The graph: boxes are buttons, lines lie behind them. One box can be reached by the tab key, from there the arrow keys lead on. */
export function GraphPanel({ graph, view, related, selected, select, toggle }: Props): JSX.Element {
  const placement = useMemo(() => placeGraph(graph), [graph]);
  const panel = useRef<HTMLDivElement>(null);
  if (graph.nodes.length === 0) return <p class="empty">No agent and no tool that fits was seen.</p>;

  const nodes = inReadingOrder(graph.nodes, placement);
  const entry = selected !== undefined && placement.boxes.has(selected) ? selected : nodes[0]?.id;
  const move = (event: KeyboardEvent, id: string): void => {
    const next = findNext(graph, placement, id, event.key);
    if (next === undefined) return;
    event.preventDefault();
    [...(panel.current?.querySelectorAll<HTMLElement>("[data-node]") ?? [])].find((box) => box.dataset["node"] === next)?.focus();
  };
  return (
    <>
      <Legend />
      <div class="scroller">
        <div
          class="graph"
          ref={panel}
          role="group"
          aria-label="Agents, tools and effects; arrow keys lead from box to box"
          style={toStyle({ width: placement.width })}
        >
          <Titles />
          <div
            class={["canvas", related && "has-selection", placement.isFlat && "is-flat"].filter(Boolean).join(" ")}
            style={toStyle({ height: placement.height })}
          >
            <Lines graph={graph} placement={placement} related={related} />
            {nodes.map((node) => (
              <NodeBox
                key={node.id}
                node={node}
                box={placement.boxes.get(node.id)}
                marks={{ isFree: graph.free.has(node.id), isRelated: related?.has(node.id) === true, isSelected: node.id === selected }}
                isEntry={node.id === entry}
                fold={
                  node.column === "agent" ? { tools: countTools(graph, node.id), isFolded: view.collapsed.has(node.id), toggle } : undefined
                }
                select={select}
                move={move}
              />
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

function Legend(): JSX.Element {
  return (
    <ul class="legend" aria-label="What the lines mean">
      <li class="free">acts, and nobody is asked</li>
      <li class="controlled">acts after approval, or does little harm</li>
      <li class="harmless">reads, or no effect seen</li>
    </ul>
  );
}

function Titles(): JSX.Element {
  return (
    <div class="titles" aria-hidden="true">
      {COLUMNS.map((column) => (
        <span key={column} style={toStyle({ left: leftOf(column), width: WIDTHS[column] })}>
          {TITLES[column]}
        </span>
      ))}
    </div>
  );
}

type LinesProps = Pick<Props, "graph" | "related"> & { readonly placement: Placement };

function Lines({ graph, placement, related }: LinesProps): JSX.Element {
  const isRelated = (from: string, to: string): boolean => related?.has(from) === true && related.has(to);
  return (
    <svg aria-hidden="true" width={placement.width} height={placement.height}>
      {graph.edges.map(({ from, to, state }, index) => (
        <path key={JSON.stringify([from, to])} d={placement.lines[index]} class={isRelated(from, to) ? `${state} is-related` : state} />
      ))}
    </svg>
  );
}

function countTools({ paths }: Graph, agent: string): number {
  return new Set(paths.flatMap(({ nodes, tool }) => (nodes[0]?.id === agent ? (tool?.id ?? []) : []))).size;
}
