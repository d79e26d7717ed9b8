// Commands that a tool's handler reaches, with variables from a helper in another file; one that only people run.
import { tool } from "ai";
import { z } from "zod";
import { audit, build, list, test } from "./commands.js";

const inputSchema = z.object({ workspace: z.enum(["core", "cli"]) });
export const tools = {
  test: tool({ description: "Test", inputSchema, execute: ({ workspace }) => test(workspace) }),
  build: tool({ description: "Build", inputSchema, execute: ({ workspace }) => build(workspace) }),
  list: tool({ description: "List", inputSchema: z.object({ depth: z.enum(["0", "1"]) }), execute: ({ depth }) => list(depth) }),
  audit: tool({ description: "Audit", inputSchema: z.object({}), execute: () => audit() }),
};
