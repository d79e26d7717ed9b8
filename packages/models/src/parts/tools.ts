import type { AgentRow, ToolRow } from "@sluice/core";

/** What the fields of a tool's object are called; those that are not named, it has not. */
interface ToolFields {
  readonly handler?: string;
  readonly name?: string;
  readonly description?: string;
  readonly schema?: string;
  readonly orSchema?: string;
  readonly annotations?: string;
  /** Its own setting by which a person is asked. */
  readonly approval?: string;
}

/** What is no path: how a tool is called that is given no name. */
interface DefaultName {
  readonly orName?: string;
}

/** A tool that an object describes: `object` is its path, `fields` are below it. */
export function toolRow(at: string, object: string, { approval, orName, ...fields }: ToolFields & DefaultName): ToolRow {
  const paths = Object.entries(fields).map(([role, field]) => [role, `${object} > ${field}`]);
  return {
    at,
    ...(Object.fromEntries(paths) as Omit<ToolFields, "approval">),
    ...(orName === undefined ? {} : { orName }),
    ...(approval === undefined ? {} : { approval: { at: `${object} > ${approval}` } }),
  };
}

/** Tools that functions make of one object. */
export function toolsMadeBy(functions: readonly string[], fields: ToolFields): readonly ToolRow[] {
  return functions.map((make) => toolRow(`${make} > call`, `${make} > arg 0`, fields));
}

/** Objects that describe tools, as a language model is given them: `at` is the path of each. */
export function givenTools(at: string, fields: ToolFields): ToolRow {
  return toolRow(at, at, fields);
}

/** How OpenAI's chat completions describe a tool, and whoever copies them. */
export const FUNCTION_FIELDS: ToolFields = {
  name: "function > name",
  description: "function > description",
  schema: "function > parameters",
};

/** Requests in the form of OpenAI's chat completions, one for each call: the tools that they describe, and the agents that they make. */
export function chatRequestRows(...calls: readonly string[]): { readonly tools: readonly ToolRow[]; readonly agents: readonly AgentRow[] } {
  return {
    tools: calls.map((call) => givenTools(`${call} > arg 0 > tools > each`, FUNCTION_FIELDS)),
    agents: calls.map((call) => ({
      ...{ at: `${call} > call`, withTools: true, model: `${call} > arg 0 > model`, tools: [`${call} > arg 0 > tools`] },
    })),
  };
}
