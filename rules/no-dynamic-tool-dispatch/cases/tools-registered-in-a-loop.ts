// A loop registers what a list describes: each handler has the schema that stands beside it.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "jobs", version: "1.0.0" });
const jobs: Record<string, () => string> = { start: () => "started", stop: () => "stopped" };
const text = (value: string): { content: { type: "text"; text: string }[] } => ({ content: [{ type: "text", text: value }] });

const tools = [
  {
    name: "run_job",
    definition: { inputSchema: { job: z.enum(["start", "stop"]) } },
    handler: async ({ job }: { job: string }) => text(jobs[job]?.() ?? "unknown"),
  },
  {
    name: "run_any_job",
    definition: { inputSchema: { job: z.string() } },
    handler: async ({ job }: { job: string }) => text(jobs[job]?.() ?? "unknown"),
//                                                    ^^^^^^^^^ finding: no-dynamic-tool-dispatch
  },
];
for (const tool of tools) server.registerTool(tool.name, tool.definition, tool.handler);

/** Two steps on, in a wrapper that all of them share. */
const watched = <T>(handler: (input: T) => Promise<ReturnType<typeof text>>) => {
  return async (input: T) => handler(input);
};
const shape = z.object({ state: z.enum(["start", "stop"]) }).shape;
const others = [
  { name: "show", definition: { inputSchema: shape }, handler: async ({ state }: { state: string }) => text(jobs[state]?.() ?? "unknown") },
  { name: "list", definition: { description: "Lists the jobs" }, handler: async () => text(Object.keys(jobs).join()) },
];
others.forEach((tool) => {
  server.registerTool(tool.name, tool.definition, watched(tool.handler));
});
