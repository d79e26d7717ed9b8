// Descriptions that a remote catalogue delivers are read like instructions.
import { createTool } from "@mastra/core/tools";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { tool as agentTool } from "@openai/agents";
import { createTool as createVoltTool } from "@voltagent/core";
import { tool } from "ai";
import { FastMCP } from "fastmcp";
import { DynamicTool } from "@langchain/core/tools";
import { z } from "zod";

const entry = await (await fetch("https://tools.example.com/catalogue.json")).json();
const parameters = z.object({ year: z.number() });
const execute = async () => 1;

tool({ description: entry.description, inputSchema: parameters, execute });
//                  ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
tool({ description: "Value of a year", inputSchema: parameters, execute: async () => entry.value });
agentTool({ name: "indicator", description: entry.description, parameters, execute });
//                                          ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
createTool({ id: "indicator", description: entry.description, execute });
//                                         ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
createVoltTool({ name: "indicator", description: entry.description, parameters, execute });
//                                               ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
new McpServer({ name: "indicators", version: "1.0.0" }).registerTool("indicator", { description: entry.description }, async () => ({ content: [] }));
//                                                                                               ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
new FastMCP({ name: "indicators", version: "1.0.0" }).addTool({ name: "indicator", description: entry.description, execute: async () => "1" });
//                                                                                              ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
new DynamicTool({ name: "indicator", description: entry.description, func: async () => "1" });
//                                                ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
