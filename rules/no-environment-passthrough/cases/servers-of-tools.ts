// Servers of tools that are started for a language model.
import { query } from "@anthropic-ai/claude-agent-sdk";
import { Experimental_StdioMCPTransport as Transport } from "@ai-sdk/mcp/mcp-stdio";
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { MCPClient } from "@mastra/mcp";
import { getDefaultEnvironment, StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";

const command = process.execPath;
const parameters = (script: string) => ({ command, args: [script], env: { ...(process.env as Record<string, string>), LOG_LEVEL: "warn" } });
//                                                                      ^ finding: no-environment-passthrough
export const notes = new StdioClientTransport(parameters("notes.mjs"));
export const mail = new Transport({ command, env: process.env as Record<string, string> });
//                                                ^ finding: no-environment-passthrough
const env = process.env as Record<string, string>;
export const calendar = new MultiServerMCPClient({ calendar: { command, args: [], env } });
//                                                                                ^ finding: no-environment-passthrough
export const tasks = new MultiServerMCPClient({ mcpServers: { tasks: { command, args: [], env } } });
//                                                                                        ^ finding: no-environment-passthrough
export const files = new MCPClient({ servers: { files: { command, env } } });
//                                                                ^ finding: no-environment-passthrough
export const answers = query({ prompt: "Hello", options: { mcpServers: { mail: { command, env } } } });
//                                                                                        ^ finding: no-environment-passthrough

// What is needed, by name, or what the library offers.
export const narrow = new StdioClientTransport({ command, env: { ...getDefaultEnvironment(), NOTES: process.env["NOTES"] ?? "" } });
