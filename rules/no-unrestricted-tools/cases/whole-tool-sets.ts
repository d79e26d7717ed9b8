// All tools of a remote server, whatever they are today.
import { createMCPClient } from "@ai-sdk/mcp";
import { createReactAgent, ToolNode } from "@langchain/langgraph/prebuilt";
import { MultiServerMCPClient } from "@langchain/mcp-adapters";
import { Agent } from "@mastra/core/agent";
import { MCPClient } from "@mastra/mcp";
import { Agent as VoltAgent, MCPConfiguration } from "@voltagent/core";
import { GoogleGenAI, mcpToTool } from "@google/genai";
import { generateText, ToolLoopAgent, tool } from "ai";
import { createAgent } from "langchain";

const time = tool({ description: "The time", execute: async () => Date.now() });
const client = await createMCPClient({ transport: { type: "http", url: "https://tracker.example/mcp" } });

await generateText({ model, prompt, tools: { time, ...(await client.tools()) } });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
new ToolLoopAgent({ model, tools: await client.tools() });
//                                ^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools

const remote = new MultiServerMCPClient({ tracker: { url: "https://tracker.example/mcp" } });
createReactAgent({ llm, tools: [...(await remote.getTools()), local] });
//                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
createAgent({ model, tools: await remote.getTools() });
//                          ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
new ToolNode(await remote.getTools());
//           ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools

const servers = new MCPClient({ servers: { tracker: { url: new URL("https://tracker.example/mcp") } } });
const agent = new Agent({ name: "desk", instructions: "Help.", model, tools: await servers.getTools() });
//                                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
new Agent({ name: "desk", instructions: "Help.", model, tools: async () => await servers.getTools() });
//                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
new Agent({ name: "desk", instructions: "Help.", model, tools: async () => ({ find: (await servers.getTools()).tracker_find }) });
await agent.generate("Help.", { toolsets: await servers.getToolsets() });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools

const configuration = new MCPConfiguration({ servers: { tracker: { type: "http", url: "https://tracker.example/mcp" } } });
new VoltAgent({ name: "desk", model, tools: [...(await configuration.getTools())] });
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools

await new GoogleGenAI({}).models.generateContent({ model: "gemini", contents: "Help.", config: { tools: [mcpToTool(client)] } });
//                                                                                                       ^^^^^^^^^^^^^^^^^ finding: no-unrestricted-tools
