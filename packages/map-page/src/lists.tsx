import type { MapDocument } from "@sluice/report";
import type { ComponentChildren, JSX } from "preact";
import { isFree } from "./paths.ts";
import { Place } from "./place.tsx";
import { ToolDetails } from "./tool-details.tsx";

/** Everything in lists: the tools that the graph shows, and what is not in it at all. */
export function Lists({ map, shown }: { readonly map: MapDocument; readonly shown: ReadonlySet<number> }): JSX.Element {
  return (
    <>
      <Section title="Tools" count={shown.size}>
        <ToolList map={map} shown={shown} />
      </Section>
      <Section title="Servers of tools that it connects to" count={map.servers.length}>
        <Table
          heads={["Name", "Command or address", "Through", "Place"]}
          rows={map.servers.map(({ name, target, framework, location }) => [
            name ?? "(unnamed)",
            <code>{target ?? "(not constant)"}</code>,
            framework?.package ?? "",
            <Place at={location} />,
          ])}
        />
      </Section>
      <Section title="Language models" count={map.languageModels.length}>
        <Table
          heads={["Name", "Through", "Place"]}
          rows={map.languageModels.map(({ name, framework, location }) => [
            name ?? "(not constant)",
            framework?.package ?? "",
            <Place at={location} />,
          ])}
        />
      </Section>
      <Section title="Credentials" count={map.credentials.length + map.writtenCredentials.length}>
        <Table
          heads={["Name", "What it opens", "Held by", "Place"]}
          rows={[
            ...map.credentials.map(({ name, clients, tools, location }) => [
              <code>{name}</code>,
              clients.map(({ note }) => note).join(", "),
              map.tools
                .filter(({ id }) => tools.includes(id))
                .map(({ label }) => label)
                .join(", "),
              <Place at={location} />,
            ]),
            ...map.writtenCredentials.map(({ title, name, location }) => [
              <code>{name ?? title}</code>,
              `${title}, written in the program`,
              "",
              <Place at={location} />,
            ]),
          ]}
        />
      </Section>
      <Section id="unseen" title="What could not be seen" count={map.notices.length}>
        <ul class="notices">
          {map.notices.map(({ file, message }, index) => (
            <li key={index}>{file === undefined ? message : `${file}: ${message}`}</li>
          ))}
        </ul>
      </Section>
      <Footer map={map} />
    </>
  );
}

function ToolList({ map, shown }: { readonly map: MapDocument; readonly shown: ReadonlySet<number> }): JSX.Element {
  return (
    <ul class="list">
      {map.tools
        .filter((tool) => shown.has(tool.id))
        .map((tool) => (
          <li key={tool.id}>
            <details>
              <summary>
                <code>{tool.label}</code>
                {tool.effects.some(isFree) && <span class="badge">⚠ nobody is asked</span>}
                <span class="verbs">{[...new Set(tool.effects.map(({ verb }) => verb))].join(", ") || "no effect seen"}</span>
              </summary>
              <ToolDetails map={map} tool={tool} />
            </details>
          </li>
        ))}
    </ul>
  );
}

interface SectionProps {
  readonly id?: string;
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A part of the page, where there is something in it. */
function Section({ id, title, count, children }: SectionProps): JSX.Element | null {
  if (count === 0) return null;
  return (
    <section {...(id !== undefined && { id })}>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {children}
    </section>
  );
}

interface TableProps {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
}

function Table({ heads, rows }: TableProps): JSX.Element {
  return (
    <div class="scroller">
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Footer({ map: { tool, coverage } }: { readonly map: MapDocument }): JSX.Element {
  const { files, lines, calls, unresolvedCalls } = coverage;
  const print = (value: number): string => value.toLocaleString("en-US");
  return (
    <footer>
      {`Sluice ${tool.version} read ${print(files)} files (${print(lines)} lines); ${print(unresolvedCalls)} of ${print(calls)} calls lead into unknown code.`}
    </footer>
  );
}
