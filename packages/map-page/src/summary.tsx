import type { MapDocument } from "@sluice/report";
import type { JSX } from "preact";
import { isFree } from "./paths.ts";

/** What was found, in numbers. */
export function Summary({ map }: { readonly map: MapDocument }): JSX.Element {
  const free = map.tools.filter((tool) => tool.effects.some(isFree)).length;
  const servers = map.agents.filter((agent) => agent.isServer).length;
  const models = new Set(map.languageModels.map(({ name, framework }) => `${framework?.package ?? ""} ${name ?? ""}`));
  const counts: readonly (readonly [number, string, string])[] = [
    [map.agents.length - servers, "agent", "agents"],
    [servers, "server of its own", "servers of its own"],
    [map.tools.length, "tool", "tools"],
    [map.servers.length, "server it connects to", "servers it connects to"],
    [models.size, "language model", "language models"],
    [map.credentials.length + map.writtenCredentials.length, "credential", "credentials"],
  ];
  return (
    <header>
      <h1>What language models can make this program do</h1>
      {map.tools.length > 0 && (
        <p class={free > 0 ? "verdict is-free" : "verdict"}>
          {free > 0
            ? `⚠ ${free} of ${map.tools.length} tools can act though nobody is asked.`
            : "No tool was seen to act though nobody is asked."}
        </p>
      )}
      <dl class="counts">
        {counts.map(([count, one, many]) => (
          <div key={one}>
            <dt>{count === 1 ? one : many}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {map.notices.length > 0 && (
        <p>
          <a href="#unseen">Not everything could be seen.</a>
        </p>
      )}
    </header>
  );
}
