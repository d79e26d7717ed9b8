// The agent of Claude as a library, under its newer and its older name.
// same: @anthropic-ai/claude-agent-sdk=@anthropic-ai/claude-code
import { createSdkMcpServer, query, tool } from "@anthropic-ai/claude-agent-sdk";
import type { SDKAssistantMessage, SDKPartialAssistantMessage, SDKResultMessage } from "@anthropic-ai/claude-agent-sdk";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
createSdkMcpServer({ name: "shop", tools: [tool("noop", "Do nothing", {}, async () => ({ content: [] }))] });

express().post("/ask", async (request) => {
  tool("noop", request.body.description, {}, async () => ({ content: [] }));
//             ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  query({ prompt: process.env.API_KEY });
//                ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  query({ prompt: [{ type: "user", message: { role: "user", content: process.env.API_KEY } }] });
//                                                                   ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

export async function report(one: SDKAssistantMessage, two: SDKResultMessage, three: SDKPartialAssistantMessage) {
  for await (const part of query({ prompt: "Which query?" })) await db.query(part.result);
//                                                                           ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(one.message.content[0].text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(two.result);
//               ^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(three.event.delta.text);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

query({
  prompt: "Which query?",
  options: {
    mcpServers: { shop: { command: "shop", env: process.env } },
//                                              ^^^^^^^^^^^ finding: no-environment-passthrough
    canUseTool: async (name, input) => db.query(input.sql),
//                                              ^^^^^^^^^ finding: no-model-output-in-sql
  },
});
