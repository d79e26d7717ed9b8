// Smaller frameworks of agents: what they are told, what they answer, and their tools.
import { Agent, Network, createAgent, createNetwork, createTool } from "@inngest/agent-kit";
import { chat, streamToText, toolDefinition } from "@tanstack/ai";
import { openaiText } from "@tanstack/ai-openai";
import { RealtimeAgent, tool as realtimeTool } from "@openai/agents-realtime";
import { CopilotRuntime } from "@copilotkit/runtime";
import {
  useCopilotAction,
  useCopilotAdditionalInstructions,
  useCopilotReadable,
  useFrontendTools,
  useHumanInTheLoop,
} from "@copilotkit/react-core";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const schema = z.object({ sql: z.string() });
const adapter = openaiText("m");

express().post("/kit", async (request) => {
  const { persona, description } = request.body;
  createAgent({ name: "shop", description });
//                            ^^^^^^^^^^^ finding: no-untrusted-instructions
  createAgent({ name: "shop", system: () => persona });
//                                          ^^^^^^^ finding: no-untrusted-instructions
  createTool({ name: "noop", description, handler: () => "done" });
//                           ^^^^^^^^^^^ finding: no-untrusted-instructions
  await new Network({ name: "shop", agents: [] }).run(process.env.API_KEY);
//                                                    ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

createAgent({ name: "shop", lifecycle: { onFinish: ({ result }) => db.query(result.output[0].content) } });
//                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
createNetwork({
  name: "shop",
  agents: [],
  router: ({ lastResult, network }) => {
    db.query(lastResult.output[0].content);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
    db.query(network.state.results[0].output[0].content);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
});

export async function report() {
  const { output } = await new Agent({ name: "shop" }).run("Which query?");
  await db.query(output[0].content);
//               ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(output[0].tools[0].input.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { state } = await new Network({ name: "shop", agents: [] }).run("Which query?");
  await db.query(state.results[0].output[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await chat({ adapter, messages: [], tools: [ask] }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await streamToText(chat({ adapter, messages: [] })));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

express().post("/tanstack", async (request) => {
  const { persona, description } = request.body;
  await chat({ adapter, messages: [{ role: "user", content: process.env.API_KEY }] });
//                                                          ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await chat({ adapter, messages: [{ role: "user", content: [{ type: "text", content: process.env.API_KEY }] }] });
//                                                                                    ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await chat({ adapter, messages: [], systemPrompts: [persona] });
//                                                   ^^^^^^^^^ finding: no-untrusted-instructions
  toolDefinition({ name: "noop", description });
//                               ^^^^^^^^^^^ finding: no-untrusted-instructions
});

export const ask = toolDefinition({ name: "ask", description: "Ask", inputSchema: schema }).server(({ sql }) => db.query(sql));
//                                                                                                                       ^^^ finding: no-model-output-in-sql

express().post("/realtime", async (request) => {
  const { persona, description } = request.body;
  new RealtimeAgent({ name: "shop", instructions: persona });
//                                                ^^^^^^^ finding: no-untrusted-instructions
  new RealtimeAgent({ name: "shop", instructions: () => persona });
//                                                      ^^^^^^^ finding: no-untrusted-instructions
  realtimeTool({ name: "noop", description, parameters: schema, execute: () => "done" });
//                             ^^^^^^^^^^^ finding: no-untrusted-instructions
});
realtimeTool({
  name: "ask",
  description: "Ask",
  parameters: schema,
  needsApproval: async (context, { sql }) => db.query(sql),
//                                                    ^^^ finding: no-model-output-in-sql
  execute: () => "done",
});

express().post("/copilot", async (request) => {
  const { persona, description } = request.body;
  useCopilotReadable({ description: "The key", value: process.env.API_KEY });
//                                                    ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  useCopilotAdditionalInstructions({ instructions: persona });
//                                                 ^^^^^^^ finding: no-untrusted-instructions
  useCopilotAction({ name: "noop", description, handler: () => "done" });
//                                 ^^^^^^^^^^^ finding: no-untrusted-instructions
  new CopilotRuntime({ actions: [{ name: "noop", description, handler: () => "done" }] });
//                                               ^^^^^^^^^^^ finding: no-untrusted-instructions
});
useHumanInTheLoop({ name: "ask", description: "Ask", render: ({ args }) => db.query(args.sql) });
//                                                                                  ^^^^^^^^ finding: no-model-output-in-sql
useFrontendTools([{ name: "ask", description: "Ask", handler: ({ sql }) => db.query(sql) }]);
//                                                                                  ^^^ finding: no-model-output-in-sql
new CopilotRuntime({ actions: [{ name: "ask", description: "Ask", handler: ({ sql }) => db.query(sql) }] });
//                                                                                               ^^^ finding: no-model-output-in-sql
