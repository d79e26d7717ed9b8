import type { MapDocument, MapEffect, MapTool } from "@sluice/report";
import type { JSX } from "preact";
import { Facts } from "./facts.tsx";
import { isFree } from "./paths.ts";
import { Place } from "./place.tsx";

/** Everything that is known of a tool. */
export function ToolDetails({ map, tool }: { readonly map: MapDocument; readonly tool: MapTool }): JSX.Element {
  const credentials = map.credentials.filter((credential) => credential.tools.includes(tool.id));
  const annotations = Object.entries(tool.annotations).map(([key, value]) => `${key}: ${String(value)}`);
  return (
    <>
      {tool.description !== undefined && <p class="description">{tool.description}</p>}
      <Facts
        of={{
          "Defined at": <Place at={tool.location} />,
          With: [tool.framework?.package, tool.framework?.version].join(" ").trim(),
          "Held by": tool.agents.map((id) => map.agents[id]?.label).join(", ") || "no agent that was seen",
          Takes: [SCHEMAS[tool.schema.form], tool.schema.reason].filter((part) => part !== undefined && part !== "").join(": "),
          "Says of itself": annotations.join(", "),
          Credentials: credentials.map(({ name }) => name).join(", "),
        }}
      />
      {tool.effects.length === 0 && <p>No effect was seen.</p>}
      <ul class="effects">
        {tool.effects.map((effect, index) => (
          <Effect key={index} effect={effect} />
        ))}
      </ul>
    </>
  );
}

const SCHEMAS: Readonly<Record<MapTool["schema"]["form"], string>> = {
  closed: "fields that all have a type",
  open: "more than fields with a type",
  bag: "fields with a type, and an object of any form in one of them",
  missing: "anything: it has no schema",
  unknown: "",
};

function Effect({ effect }: { readonly effect: MapEffect }): JSX.Element {
  return (
    <li class={isFree(effect) ? "is-free" : ""}>
      <p>
        can <strong>{effect.verb}</strong> through <code>{effect.callee}</code> at <Place at={effect.location} />
        {effect.isChosen && "; a language model chooses its text"}
        {!effect.isKnown && "; perhaps, by a text that could not be read"}
      </p>
      <p class="control">{describeControl(effect)}</p>
      {effect.path.length > 0 && (
        <details>
          <summary>How it gets there</summary>
          <ol>
            {effect.path.map(({ note, location }, index) => (
              <li key={index}>
                {note} <Place at={location} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** What stands before an effect, in words. */
function describeControl({ controls, missing, impact }: MapEffect): string {
  if (missing === "approval") return `⚠ Nobody is asked${controls.includes("log") ? ", but it is logged" : ""}.`;
  if (missing === "log") return "It is not logged.";
  const words = [...(controls.includes("approval") ? ["approved by a person"] : []), ...(controls.includes("log") ? ["logged"] : [])];
  if (words.length > 0) return `✓ It is ${words.join(" and ")}.`;
  return impact === "none" ? "It changes nothing." : "";
}
