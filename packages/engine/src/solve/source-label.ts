import { SOURCE_LABELS } from "@sluice/core";
import { constantOf, loadedKey } from "../link/program.ts";
import type { Seed } from "./tracking.ts";
import { definitionsFrom } from "./call-graph.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";

/** What a message calls a source: the tool's arguments by the tool's name, other data by its kind and how the program writes it. */
export function describeSource(state: SolveState, site: SourceSite, tool: string | undefined): Seed {
  const seed = labelSource(state, site, tool);
  const { usual, ownHost, namesTool } = site.row;
  return { ...seed, ...(usual && { isUsual: true }), ...(ownHost && { isOwnHost: true }), ...(namesTool && { namesTool }) };
}

/** The name of the tool that has its arguments at one place; undefined where a wrapper gets those of several. */
export function toolOf(state: SolveState, offers: readonly { readonly site: SourceSite }[]): string | undefined {
  const names = new Set(offers.map(({ site }) => (site.row.kind === "tool-argument" ? toolName(state, site) : undefined)));
  return names.size === 1 ? [...names][0] : undefined;
}

function labelSource(state: SolveState, site: SourceSite, tool: string | undefined): Seed {
  const { row } = site;
  const label = row.label ?? LABELS[row.kind] ?? row.kind;
  if (row.kind !== "tool-argument") {
    const name = memberName(state, site);
    return name === undefined ? { kind: row.kind, label, isWritten: true } : { kind: row.kind, label: `${label}, \`${name}\`` };
  }
  return { kind: row.kind, label: tool === undefined ? label : `the arguments of the tool \`${tool}\`` };
}

/** The name of a member that a pattern found. */
function memberName(state: SolveState, { instance, place, state: external }: SourceSite): string | undefined {
  if (!external.named || place < 0) return undefined;
  const { facts } = moduleOf(state, instance);
  const key = loadedKey(facts, place);
  return key === undefined ? undefined : `${external.label}.${key}`;
}

/** The tool's name, where there is one: a function that registers many gives none. */
function toolName(state: SolveState, site: SourceSite): string | undefined {
  if (!site.name || !site.anchor) return undefined;
  const { instance, call, keys } = site.anchor;
  const definitions = definitionsFrom({ ...state, focus: instance }, moduleOf(state, instance), call, site.name, keys);
  const names = new Set(
    definitions.map(({ module, operand }) => constantOf(module.facts, operand)).filter((name) => typeof name === "string"),
  );
  return names.size === 1 ? [...names][0] : undefined;
}

/** A project may have kinds of its own. */
const LABELS: Readonly<Record<string, string>> = SOURCE_LABELS;
