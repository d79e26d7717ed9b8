// The handler passes its argument through two callbacks.
import { exec } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

type Done = (error: Error | null, command: string) => void;

function prepare(command: string, done: Done) {
  setImmediate(() => done(null, command.trim()));
}

const server = new McpServer({ name: "terminal", version: "1.0.0" });
server.tool("run", { command: z.string() }, async ({ command }) => {
  prepare(command, (error, ready) => {
    if (!error) exec(ready);
//                   ^^^^^ finding: no-model-output-in-shell
  });
  return { content: [] };
});
