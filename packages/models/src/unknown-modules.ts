import { defineModel, type SourceRow, type ToolRow } from "@sluice/core";
import { toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";

/** How frameworks call what makes a tool: `tool`, `createTool`, `defineTool`, `FunctionTool`. */
const MAKER = "/(?:^t|T)ool$/";

/** How they call what a tool takes, and what runs. */
const FORMS = ["parameters", "inputSchema", "schema"].flatMap((schema) =>
  ["handler", "execute", "run"].map((handler) => ({ schema, handler })),
);

// Frameworks that no model describes, and those that are built into a folder which is not checked in.
export default defineModel({
  package: "unknown modules",
  receiver: "unknown",
  tools: FORMS.flatMap((form): ToolRow[] =>
    ["call", "new"].map((made) => toolRow(`${MAKER} > ${made}`, `${MAKER} > arg 0`, { ...form, name: "name", description: "description" })),
  ),
  sources: FORMS.map(({ schema, handler }): SourceRow => ({
    at: `${MAKER} > arg 0 > ${handler} > param 0`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${MAKER} > arg 0 > ${schema}`,
    name: `${MAKER} > arg 0 > name`,
  })),
  sinks: toolSinks(`${MAKER} > arg 0`),
});
