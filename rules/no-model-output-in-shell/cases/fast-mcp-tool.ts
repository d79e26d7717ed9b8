// A tool of FastMCP.
import { execSync } from "node:child_process";
import { FastMCP } from "fastmcp";
import { z } from "zod";

const server = new FastMCP({ name: "host", version: "1.0.0" });

server.addTool({
  name: "ping",
  description: "Ask a host",
  parameters: z.object({ host: z.string(), count: z.number() }),
  execute: async ({ host, count }) => execSync(`ping -c ${count} ${host}`, { encoding: "utf8" }),
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
