// What frameworks call a tool, and how they ask before one runs. Every handler records its call.
// same: @openai/agents-realtime=@openai/agents/realtime
import { rmSync } from "node:fs";
import { createTool as createKitTool, createAgent as createKitAgent, createNetwork } from "@inngest/agent-kit";
import { tool as claudeTool, createSdkMcpServer, query } from "@anthropic-ai/claude-agent-sdk";
import { query as codeQuery, tool as codeTool } from "@anthropic-ai/claude-code";
import { useFrontendTool, useFrontendTools } from "@copilotkit/react-core";
import { DynamicStructuredTool, DynamicTool, StructuredTool, Tool, tool as langchainTool } from "@langchain/core/tools";
import { createReactAgent, ToolNode } from "@langchain/langgraph/prebuilt";
import { FunctionTool, OpenAIAgent, tool as llamaTool } from "llamaindex";
import { agent as llamaAgent, multiAgent } from "@llamaindex/workflow";
import { Agent as MastraAgent } from "@mastra/core/agent";
import { createTool } from "@mastra/core/tools";
import { MCPServer } from "@mastra/mcp";
import { Agent as OpenAIAgents, tool as openaiTool, shellTool, applyPatchTool, setTracingDisabled } from "@openai/agents";
import { RealtimeAgent, tool as realtimeTool } from "@openai/agents-realtime";
import { Agent as VoltAgent, createTool as createVoltTool, createToolkit } from "@voltagent/core";
import { FastMCP } from "fastmcp";
import { genkit } from "genkit";
import { createAgent, humanInTheLoopMiddleware } from "langchain";
import { MCPServer as FrameworkServer, MCPTool } from "mcp-framework";
import * as vscode from "vscode";
import { generateText as xsaiText, tool as xsaiTool } from "xsai";
import { z } from "zod";

const schema = z.object({ path: z.string() });

const erase = async ({ path }: { path: string }) => {
  console.info("erase", path);
  rmSync(path);
  return "erased";
};
const eraseAfterAnswer = async ({ path }: { path: string }, answer: boolean) => {
  if (answer) await erase({ path });
};

// LangChain
const langchainPlain = langchainTool(erase, { name: "langchain", description: "Erase a file", schema });
//                                                  ^^^^^^^^^^^ finding: require-approval-gate
const langchainGated = langchainTool(erase, { name: "langchain_gated", description: "Erase a file", schema });
const structured = new DynamicStructuredTool({ name: "structured", description: "Erase a file", schema, func: erase });
//                                                   ^^^^^^^^^^^^ finding: require-approval-gate
const dynamic = new DynamicTool({ name: "dynamic", description: "Erase a file", func: async (path) => erase({ path }) });
//                                      ^^^^^^^^^ finding: require-approval-gate
class Eraser extends StructuredTool {
  name = "eraser";
  description = "Erase a file";
  schema = schema;
  _call = erase;
}
class TextEraser extends Tool {
//    ^^^^^^^^^^ finding: require-approval-gate
  name = "text_eraser";
  description = "Erase a file";
  async _call(path: string) {
    return erase({ path });
  }
}
export const langchainAgent = createAgent({
  model: "gpt-5",
  tools: [langchainPlain, structured, dynamic, new Eraser(), new TextEraser()],
});
export const gatedAgent = createAgent({
  model: "gpt-5",
  tools: [langchainGated],
  middleware: [humanInTheLoopMiddleware({ interruptOn: { langchain_gated: true } })],
});
const stopped = langchainTool(erase, { name: "stopped", description: "Erase a file", schema });
export const react = createReactAgent({ llm: undefined as never, tools: new ToolNode([stopped]), interruptBefore: ["tools"] });

// OpenAI Agents
const openaiPlain = openaiTool({ name: "openai", description: "Erase a file", parameters: schema, execute: erase });
//                                     ^^^^^^^^ finding: require-approval-gate
const openaiGated = openaiTool({
  name: "openai_gated",
  description: "Erase a file",
  parameters: schema,
  needsApproval: true,
  execute: erase,
});
const shell = shellTool({
  name: "openai_shell",
//      ^^^^^^^^^^^^^^ finding: require-approval-gate
  shell: { run: async (action) => [console.info(action), rmSync(String(action))] } as never,
});
const patch = applyPatchTool({ name: "openai_patch", editor: { deleteFile: async (operation) => erase(operation) } as never });
//                                   ^^^^^^^^^^^^^^ finding: require-approval-gate
export const openaiAgent = new OpenAIAgents({ name: "a", instructions: "i", tools: [openaiPlain, openaiGated, shell, patch] });
export const parent = OpenAIAgents.create({ name: "b", handoffs: [openaiAgent], tools: [openaiAgent.asTool({ toolName: "helper" })] });
const spoken = realtimeTool({ name: "spoken", description: "Erase a file", parameters: schema, execute: erase });
//                                  ^^^^^^^^ finding: require-approval-gate
export const realtime = new RealtimeAgent({ name: "c", tools: [spoken] });
setTracingDisabled(true);

// Claude
const claudeAsked = claudeTool("claude_asked", "Erase a file", schema.shape, erase as never);
//                             ^^^^^^^^^^^^^^ spurious: require-approval-gate #4
const claudeAllowed = claudeTool("claude_allowed", "Erase a file", schema.shape, erase as never);
//                               ^^^^^^^^^^^^^^^^ finding: require-approval-gate
const disk = createSdkMcpServer({ name: "disk", tools: [claudeAsked, claudeAllowed] });
export const claude = query({ prompt: "p", options: { mcpServers: { disk }, allowedTools: ["mcp__disk__claude_allowed"] } });
const codeErase = codeTool("claude_code", "Erase a file", schema.shape, erase as never);
//                         ^^^^^^^^^^^^^ finding: require-approval-gate
export const code = codeQuery({ prompt: "p", options: { mcpServers: { disk: codeErase as never }, permissionMode: "bypassPermissions" } });

// Mastra
const mastraPlain = createTool({ id: "mastra", description: "Erase a file", inputSchema: schema, execute: erase });
//                                   ^^^^^^^^ finding: require-approval-gate
const mastraGated = createTool({
  id: "mastra_gated",
  description: "Erase a file",
  inputSchema: schema,
  requireApproval: true,
  execute: erase,
});
const mastraResumed = createTool({
  id: "mastra_resumed",
  description: "Erase a file",
  inputSchema: schema,
  execute: async (input, { agent }) => (agent?.resumeData?.approved ? erase(input) : agent?.suspend({})),
});
const mastra = new MastraAgent({ name: "m", instructions: "i", model: "gpt-5", tools: { mastraPlain, mastraGated, mastraResumed } });
export const mastraServer = new MCPServer({ name: "s", version: "1.0.0", tools: { mastraPlain }, agents: { mastra } });

// VoltAgent
const voltPlain = createVoltTool({ name: "volt", description: "Erase a file", parameters: schema, execute: erase });
//                                       ^^^^^^ finding: require-approval-gate
const voltGated = createVoltTool({
  name: "volt_gated",
  description: "Erase a file",
  parameters: schema,
  needsApproval: true,
  execute: erase,
});
const voltHelper = new VoltAgent({ name: "h", instructions: "i", model: "gpt-5", tools: [voltPlain] });
export const volt = new VoltAgent({
  name: "v",
  instructions: "i",
  model: "gpt-5",
  tools: [voltHelper.toTool()],
  toolkits: [createToolkit({ name: "kit", tools: [voltGated] })],
});

// Genkit
const ai = genkit({});
export const genkitPlain = ai.defineTool({ name: "genkit", description: "Erase a file", inputSchema: schema }, erase);
//                                               ^^^^^^^^ finding: require-approval-gate
export const genkitResumed = ai.defineTool(
  { name: "genkit_resumed", description: "Erase a file", inputSchema: schema },
  async ({ path }, { resumed }) => eraseAfterAnswer({ path }, resumed === true),
);
export const genkitPrompt = ai.definePrompt({ name: "p", tools: [genkitPlain] });
export const genkitAnswer = () => ai.generate({ prompt: "p", tools: [genkitPlain, genkitResumed] });

// LlamaIndex
const llamaPlain = llamaTool({ name: "llama", description: "Erase a file", parameters: schema, execute: erase });
//                                   ^^^^^^^ finding: require-approval-gate
const llamaPair = FunctionTool.from(erase, { name: "llama_pair", description: "Erase a file", parameters: schema });
//                                                 ^^^^^^^^^^^^ finding: require-approval-gate
export const llama = new OpenAIAgent({ tools: [llamaPair] });
export const llamaFlow = multiAgent({ agents: [llamaAgent({ name: "l", tools: [llamaPlain] })] });

// AgentKit
const kitPlain = createKitTool({ name: "kit", description: "Erase a file", parameters: schema, handler: erase });
//                                     ^^^^^ finding: require-approval-gate
const kitWaiting = createKitTool({
  name: "kit_waiting",
  description: "Erase a file",
  parameters: schema,
  handler: async (input, { step }) => {
    const answer = await step?.waitForEvent("answer", { event: "app/answered", timeout: "1h" });
    if (answer?.data.approved) return erase(input);
  },
});
export const network = createNetwork({ name: "n", agents: [createKitAgent({ name: "k", system: "s", tools: [kitPlain, kitWaiting] })] });

// Servers
export const fast = new FastMCP({ name: "fast", version: "1.0.0" });
fast.addTool({ name: "fastmcp", description: "Erase a file", parameters: schema, execute: erase });
//                   ^^^^^^^^^ finding: require-approval-gate
fast.addTools([{ name: "fastmcp_more", description: "Erase a file", parameters: schema, execute: erase }]);
//                     ^^^^^^^^^^^^^^ finding: require-approval-gate
const eraseWithARecord = async ({ path }: { path: string }, { log }: { log: { info: (message: string, data?: unknown) => void } }) => {
  log.info("erase", { path });
  rmSync(path);
  return "erased";
};
const asked = { destructiveHint: true };
fast.addTool({ name: "fastmcp_recorded", annotations: asked, description: "Erase a file", parameters: schema, execute: eraseWithARecord });
//                   ^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
fast.addTools([{ name: "fastmcp_more_recorded", annotations: asked, description: "Erase a file", parameters: schema, execute: eraseWithARecord }]);
//                     ^^^^^^^^^^^^^^^^^^^^^^^ finding: require-approval-gate
export class FrameworkEraser extends MCPTool {
//           ^^^^^^^^^^^^^^^ finding: require-approval-gate
  name = "mcp_framework";
  description = "Erase a file";
  schema = schema;
  async execute(input: { path: string }) {
    return erase(input);
  }
}
export const framework = new FrameworkServer({ name: "framework" });

// In pages and editors
export function Actions() {
  useFrontendTool({ name: "copilot", description: "Erase a file", parameters: [], handler: erase });
//                        ^^^^^^^^^ finding: require-approval-gate
  useFrontendTools([{ name: "copilot_more", description: "Erase a file", parameters: [], handler: erase }]);
//                          ^^^^^^^^^^^^^^ finding: require-approval-gate
}
vscode.lm.registerTool("vscode", { invoke: async ({ input }: { input: { path: string } }) => erase(input) as never });

const xsaiPlain = xsaiTool({ name: "xsai", description: "Erase a file", parameters: schema, execute: erase });
//                                 ^^^^^^ finding: require-approval-gate
export const xsai = async () => xsaiText({ model: "gpt-5", messages: [], tools: [await xsaiPlain] } as never);

export const oldMastra = createTool({
  id: "mastra_before_1",
  inputSchema: schema,
  execute: async ({ context, resumeData }) => (resumeData?.approved ? erase(context) : undefined),
});
