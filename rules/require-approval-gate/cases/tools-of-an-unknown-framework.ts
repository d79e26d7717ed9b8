// A framework that is not there makes a tool of an object with a name, a description, a schema and a function; a command or a route is none.
import { rmSync } from "node:fs";
import { createTool, defineCommand, defineRoute } from "../framework-dist";
import { defineTool, toolbox } from "unheard-of-agents";
import { tool as makeTool } from "unheard-of-widgets";
import { z } from "zod";

const parameters = z.object({ draft: z.uuid() });

export const erase = createTool<typeof parameters, unknown>({
  name: "erase",
  //    ^^^^^^^ finding: require-approval-gate
  description: "Erases a draft",
  parameters,
  handler: async ({ draft }) => rmSync(`/srv/drafts/${draft}`),
});

async function drop({ draft }: { draft: string }) {
  console.info("drop", draft);
  rmSync(`/srv/drafts/${draft}`);
}

export const dropTool = defineTool({ name: "drop", description: "Drops a draft", inputSchema: z.strictObject({ draft: z.uuid() }), execute: drop });
//                                         ^^^^^^ finding: require-approval-gate

export const command = defineCommand({ name: "drop", description: "Drops a draft", args: { draft: parameters }, run: drop });
export const route = defineRoute({ name: "drop", description: "Drops a draft", schema: parameters, handler: drop });
export const widget = makeTool({ name: "drop", description: "Drops what is selected", execute: drop });
export const box = toolbox({ name: "drafts", description: "All of them", schema: parameters, run: drop });
