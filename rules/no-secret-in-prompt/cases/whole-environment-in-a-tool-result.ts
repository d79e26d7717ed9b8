// All of the environment as text holds its secrets; one variable, or names alone, do not.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "diagnostics", version: "1.0.0" });

server.registerTool("print-env", { description: "Shows the environment", inputSchema: {} }, async () => ({
  content: [{ type: "text", text: JSON.stringify(process.env, null, 2) }],
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt "the secrets of the environment"
}));

server.registerTool("print-port", { description: "Shows the port", inputSchema: {} }, async () => ({
  content: [{ type: "text", text: `${process.env.PORT} ${JSON.stringify(process.env.LANG)}` }],
}));

server.registerTool("print-names", { description: "Shows what is set", inputSchema: {} }, async () => ({
  content: [{ type: "text", text: Object.keys(process.env).join(" ") }],
}));
