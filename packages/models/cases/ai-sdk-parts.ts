// Parts of the AI SDK in packages of their own: hooks of the browser, remote tools, generated interfaces.
import { Chat, experimental_useObject, useChat, useCompletion } from "@ai-sdk/react";
import { createMCPClient } from "@ai-sdk/mcp";
import { readStreamableValue, streamUI } from "@ai-sdk/rsc";
import { asSchema, dynamicTool, jsonSchema, tool } from "@ai-sdk/provider-utils";
import express from "express";
import { Memory } from "mem0ai/oss";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const memory = new Memory();
const schema = z.object({ sql: z.string() });

useChat({
  onFinish: ({ content, message }) => {
    db.query(content);
//           ^^^^^^^ finding: no-model-output-in-sql
    db.query(message.parts[0].text);
//           ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  },
  onToolCall: ({ toolCall }) => db.query(toolCall.input.sql),
//                                       ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
db.query(new Chat({}).messages[0].parts[0].text);
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
new Chat({ onToolCall: ({ toolCall }) => db.query(toolCall.input.sql) });
//                                                ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
useCompletion({ onFinish: (prompt, completion) => db.query(completion) });
//                                                         ^^^^^^^^^^ finding: no-model-output-in-sql
const { object } = experimental_useObject({ api: "/ask", schema, onFinish: ({ object: found }) => db.query(found.sql) });
//                                                                                                         ^^^^^^^^^ finding: no-model-output-in-sql
db.query(object.sql);
//       ^^^^^^^^^^ finding: no-model-output-in-sql

export async function read() {
  const client = await createMCPClient({ transport: { type: "http", url: "https://tools.example" } });
  const tools = await client.tools();
  await memory.add(tools.find.description);
//                 ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(await tools.find.execute({}));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  for (const { description } of Object.values(tools)) await memory.add(description);
//                                                                     ^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await client.experimental_getPrompt({ name: "greet" })).messages[0]);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  for await (const part of readStreamableValue(client.value)) await db.query(part);
//                                                                           ^^^^ finding: no-model-output-in-sql
}

streamUI({
  model: "m",
  text: ({ content }) => db.query(content),
//                                ^^^^^^^ finding: no-model-output-in-sql
  tools: { ask: { inputSchema: schema, generate: ({ sql }) => db.query(sql) } },
//                                                                     ^^^ finding: no-model-output-in-sql
});

export const ask = tool({ description: "Ask", inputSchema: asSchema(schema), execute: ({ sql }) => db.query(sql) });
//                                                                                                          ^^^ finding: no-model-output-in-sql
export const count = dynamicTool({
  description: "Count",
  inputSchema: jsonSchema({ type: "object", properties: { id: { type: "number" } } }),
  execute: ({ id }) => db.query(`SELECT count(*) FROM orders WHERE id = ${id}`),
});
express().post("/tools", (request) => tool({ description: request.body.description, inputSchema: schema }));
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
