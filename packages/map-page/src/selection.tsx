import type { MapDocument } from "@sluice/report";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Facts } from "./facts.tsx";
import { pathsThrough } from "./graph.ts";
import type { Graph } from "./graph.ts";
import { Place } from "./place.tsx";
import { ToolDetails } from "./tool-details.tsx";

interface Props {
  readonly map: MapDocument;
  readonly graph: Graph;
  readonly id: string;
  readonly select: (id: string | undefined) => void;
}

/** Beside the graph: what is known of the box that was chosen. */
export function Selection({ map, graph, id, select }: Props): JSX.Element | null {
  // The panel must not lie on what was chosen.
  useEffect(() => {
    [...document.querySelectorAll<HTMLElement>("[data-node]")]
      .find((box) => box.dataset["node"] === id)
      ?.scrollIntoView({ block: "nearest" });
  }, [id]);
  const node = graph.nodes.find((each) => each.id === id);
  if (node === undefined) return null;
  const tool = map.tools.find((each) => `tool-${each.id}` === id);
  const agent = map.agents.find((each) => `agent-${each.id}` === id);
  const behind = new Set(pathsThrough(graph, id).flatMap((path) => path.tool?.id ?? []));
  return (
    <aside aria-label={`About ${node.label}`} aria-live="polite">
      <button
        type="button"
        class="close"
        aria-label="Close"
        onClick={() => {
          select(undefined);
        }}
      >
        ×
      </button>
      <h2>{titleOf(node.column, node.label)}</h2>
      {tool !== undefined && <ToolDetails map={map} tool={tool} />}
      {agent !== undefined && (
        <Facts
          of={{
            "Defined at": <Place at={agent.location} />,
            With: [agent.framework?.package, agent.framework?.version].join(" ").trim(),
            "Language model": agent.model,
            Instructions: agent.instructions && <Place at={agent.instructions.location} />,
            "For all its tools": agent.controls.join(", "),
            "May hand over to": agent.agents.map((other) => map.agents[other]?.label).join(", "),
          }}
        />
      )}
      {tool === undefined && (
        <ul class="tools">
          {map.tools
            .filter((each) => behind.has(each.id))
            .map((each) => (
              <li key={each.id}>
                <code>{each.label}</code> <Place at={each.location} />
              </li>
            ))}
        </ul>
      )}
    </aside>
  );
}

function titleOf(column: string, label: string): string {
  if (column === "effect") return `Tools that can ${label}`;
  return column === "target" ? `Tools that act through ${label}` : label;
}
