// Plain HTTP to a host that is not on this machine or network.
// same: @openai/agents=@openai/agents-core @anthropic-ai/claude-agent-sdk=@anthropic-ai/claude-code @modelcontextprotocol/sdk/client/streamableHttp.js=@modelcontextprotocol/client
import Anthropic from "@anthropic-ai/sdk";
import { query } from "@anthropic-ai/claude-agent-sdk";
import { createMCPClient } from "@ai-sdk/mcp";
import { createAgent } from "@inngest/agent-kit";
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { MCPClient } from "@mastra/mcp";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { hostedMcpTool, MCPServerStreamableHttp } from "@openai/agents";
import { MCPConfiguration } from "@voltagent/core";
import { experimental_createMCPClient } from "ai";
import OpenAI from "openai";

const url = "http://tools.example/mcp";
new StreamableHTTPClientTransport(new URL("http://tools.example/mcp"));
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unpinned-mcp-server
createMCPClient({ transport: { type: "http", url } });
//                                           ^^^ finding: no-unpinned-mcp-server
experimental_createMCPClient({ transport: { type: "sse", url } });
//                                                       ^^^ finding: no-unpinned-mcp-server
new MCPServerStreamableHttp({ url, toolFilter });
//                            ^^^ finding: no-unpinned-mcp-server
hostedMcpTool({ serverLabel: "tools", serverUrl: url, allowedTools: ["search"] });
//                                               ^^^ finding: no-unpinned-mcp-server
query({ prompt: "Help.", options: { maxTurns: 3, mcpServers: { tools: { type: "http", url } } } });
//                                                                                    ^^^ finding: no-unpinned-mcp-server
createAgent({ name: "desk", system: "Help.", mcpServers: [{ name: "tools", transport: { type: "sse", url } }] });
//                                                                                                   ^^^ finding: no-unpinned-mcp-server
new MultiServerMCPClient({ tools: { url } });
//                                  ^^^ finding: no-unpinned-mcp-server
new MultiServerMCPClient({ mcpServers: { tools: { url } } });
//                                                ^^^ finding: no-unpinned-mcp-server
new MCPClient({ servers: { tools: { url: new URL(url) } } });
//                                       ^^^^^^^^^^^^ finding: no-unpinned-mcp-server
new MCPConfiguration({ servers: { tools: { type: "http", url } } });
//                                                       ^^^ finding: no-unpinned-mcp-server
new OpenAI().responses.create({ model: "m", input: "Help.", tools: [{ type: "mcp", server_label: "tools", server_url: url }] });
//                                                                                                                    ^^^ finding: no-unpinned-mcp-server
new Anthropic().beta.messages.create({ model: "m", max_tokens: 9, messages: [], mcp_servers: [{ type: "url", name: "tools", url }] });
//                                                                                                                          ^^^ finding: no-unpinned-mcp-server

// HTTPS, this machine, or a service among containers.
createMCPClient({ transport: { type: "http", url: "https://tools.example/mcp" } });
createMCPClient({ transport: { type: "http", url: "http://localhost:3000/mcp" } });
createMCPClient({ transport: { type: "http", url: "http://tools:8080/mcp" } });
new StreamableHTTPClientTransport(new URL(process.env.TOOLS_URL ?? "http://127.0.0.1:3000/mcp"));
