// The handler is a method that is handed over bound.
import { execSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

class Terminal {
  constructor(private readonly cwd: string) {}
  async run({ command }: { command: string }) {
    const output = execSync(command, { cwd: this.cwd, encoding: "utf8" });
//                          ^^^^^^^ finding: no-model-output-in-shell
    return { content: [{ type: "text" as const, text: output }] };
  }
}

const terminal = new Terminal("/srv/app");
const server = new McpServer({ name: "terminal", version: "1.0.0" });
server.registerTool("run", { inputSchema: { command: z.string() } }, terminal.run.bind(terminal));
