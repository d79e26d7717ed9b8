import { constantOf } from "../link/program.ts";
import { definitionsFrom } from "./call-graph.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";

const KIND_LABELS: Readonly<Record<string, string>> = {
  "model-output": "model output",
  "tool-argument": "an argument",
  "user-input": "user input",
  "external-content": "fetched content",
  secret: "a secret",
  "private-data": "private data",
};

/** What a message calls a source: the tool's arguments by the tool's name, model output by the call that gave it. */
export function describeSource(state: SolveState, site: SourceSite): string {
  const { row } = site;
  const kind = row.label ?? KIND_LABELS[row.kind] ?? row.kind;
  if (row.kind === "tool-argument") {
    const tool = toolName(state, site);
    return tool === undefined ? (row.label ?? "a tool's arguments") : `the arguments of the tool \`${tool}\``;
  }
  return site.state.label === "" ? kind : `${kind} of \`${site.state.label}\``;
}

function toolName(state: SolveState, site: SourceSite): string | undefined {
  if (!site.name || !site.anchor) return undefined;
  for (const { module, operand } of definitionsFrom(
    { ...state, focus: site.anchor.instance },
    moduleOf(state, site.anchor.instance),
    site.anchor.call,
    site.name,
    site.anchor.keys,
  )) {
    const constant = constantOf(module.facts, operand);
    if (typeof constant === "string") return constant;
  }
  return undefined;
}
