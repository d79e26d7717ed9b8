import type { MapDocument } from "@sluice/report";
import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { drawGraph, pathsThrough } from "./graph.ts";
import type { View } from "./graph.ts";
import { GraphPanel } from "./graph-panel.tsx";
import { Lists } from "./lists.tsx";
import { listPaths } from "./paths.ts";
import { Selection } from "./selection.tsx";
import { Summary } from "./summary.tsx";
import { Toolbar } from "./toolbar.tsx";

/** With more tools than this, agents show theirs only when asked to. */
const SHOWN_TOOLS = 60;

/** The whole page: what was found in numbers, the graph, and everything again as lists. */
export function Page({ map }: { readonly map: MapDocument }): JSX.Element {
  const paths = useMemo(() => listPaths(map), [map]);
  const agents = useMemo(() => [...new Set(paths.flatMap(({ nodes, tool }) => (tool === undefined ? [] : (nodes[0]?.id ?? []))))], [paths]);
  const isFolded = map.tools.length > SHOWN_TOOLS && agents.length > 1;
  const [view, setView] = useState<View>({ query: "", onlyFree: false, collapsed: new Set(isFolded ? agents : []) });
  const [selected, select] = useState<string>();
  const graph = useMemo(() => drawGraph(paths, view), [paths, view]);
  const related = useMemo(
    () => (selected === undefined ? undefined : new Set(pathsThrough(graph, selected).flatMap(({ nodes }) => nodes.map(({ id }) => id)))),
    [graph, selected],
  );
  const shown = new Set(graph.paths.flatMap(({ tool }) => tool?.id ?? []));
  useEscape(() => {
    select(undefined);
  });

  const toggle = (id: string): void => {
    const collapsed = new Set(view.collapsed);
    if (!collapsed.delete(id)) collapsed.add(id);
    setView({ ...view, collapsed });
  };
  return (
    <div class={selected === undefined ? "page" : "page has-panel"}>
      <Summary map={map} />
      <main>
        <section aria-label="Graph">
          <Toolbar view={view} setView={setView} agents={agents} shown={shown.size} total={map.tools.length} />
          <GraphPanel graph={graph} view={view} related={related} selected={selected} select={select} toggle={toggle} />
        </section>
        <Lists map={map} shown={shown} />
      </main>
      {selected !== undefined && <Selection map={map} graph={graph} id={selected} select={select} />}
    </div>
  );
}

function useEscape(act: () => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === "Escape") act();
    };
    document.addEventListener("keydown", hear);
    return () => {
      document.removeEventListener("keydown", hear);
    };
  }, []);
}
