// Servers that are started by a name without a version.
// same: @openai/agents=@openai/agents-core @anthropic-ai/claude-agent-sdk=@anthropic-ai/claude-code @modelcontextprotocol/sdk/client/stdio.js=@modelcontextprotocol/client
import { query } from "@anthropic-ai/claude-agent-sdk";
import { StdioMCPTransport } from "@ai-sdk/mcp/mcp-stdio";
import { createAgent } from "@inngest/agent-kit";
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { MCPClient } from "@mastra/mcp";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { MCPServerStdio } from "@openai/agents";
import { MCPConfiguration } from "@voltagent/core";
import { Experimental_StdioMCPTransport } from "ai/mcp-stdio";

const servers = {
  files: {
    command: "npx",
    args: ["-y", "@modelcontextprotocol/server-filesystem", process.cwd()],
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
  },
  clock: { command: "node", args: ["./clock.mjs"] },
};
export const connect = (name: "files" | "clock") => new StdioClientTransport({ ...servers[name], stderr: "inherit" });

const latest = ["--yes", "acme-tools@latest"];
new StdioMCPTransport({ command: "npx", args: latest });
//                                            ^^^^^^ finding: no-unpinned-mcp-server
new Experimental_StdioMCPTransport({ command: "bunx", args: ["acme-tools@^2"] });
//                                                          ^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
query({ prompt: "Help.", options: { maxTurns: 3, mcpServers: { fetch: { command: "uvx", args: ["mcp-server-fetch"] } } } });
//                                                                                            ^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
createAgent({ name: "desk", system: "Help.", mcpServers: [{ name: "a", transport: { type: "stdio", command: "npx", args: ["-y", "github:acme/tools"] } }] });
//                                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MCPServerStdio({ command: "docker", args: ["run", "--rm", "-i", "-e", "TOKEN", "acme/charts:latest"], toolFilter });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MCPServerStdio({ fullCommand: "npx -y acme-tools serve", toolFilter });
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MCPClient({ servers: { tools: { command: "npx", args: ["acme-tools"] } } });
//                                                        ^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MCPConfiguration({ servers: { tools: { type: "stdio", command: "npx", args: ["-y", "acme-tools"] } } });
//                                                                              ^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MultiServerMCPClient({ tools: { command: "cmd", args: ["/c", "npx", "-y", "acme-tools"] } });
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MultiServerMCPClient({ mcpServers: { tools: { command: "npx", args: ["-y", "acme-tools"] } } });
//                                                                      ^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
