// Servers of the Model Context Protocol with the second version of its SDK.
import { completable, fromJsonSchema, McpServer, ResourceTemplate, Server } from "@modelcontextprotocol/server";
import express from "express";
import { readFileSync } from "node:fs";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const mcp = new McpServer({ name: "database", version: "1.0.0" });
const server = new Server({ name: "database", version: "1.0.0" });

mcp.registerPrompt("explain", { argsSchema: z.object({ sql: completable(z.string(), (value) => db.query(value)) }) }, ({ sql }) => db.query(sql));
//                                                                                                      ^^^^^ finding: no-model-output-in-sql
//                                                                                                                                          ^^^ finding: no-model-output-in-sql
mcp.registerResource("table", new ResourceTemplate("table://{name}", { complete: { name: (value) => db.query(value) } }), {}, (uri, { name }) =>
//                                                                                                           ^^^^^ finding: no-model-output-in-sql
  db.query(name),
//         ^^^^ finding: no-model-output-in-sql
);
const inputSchema = fromJsonSchema({ type: "object", properties: { id: { type: "number" } } });
mcp.registerTool("query", { inputSchema }, async ({ id }, context) => {
  const { content } = await context.mcpReq.requestSampling({ messages: [] });
  await db.query(content.text);
//               ^^^^^^^^^^^^ finding: no-model-output-in-sql
  return db.query(`SELECT ${id}`);
});
mcp.registerTool("query", {}, () => ({})).update({ callback: ({ sql }) => db.query(sql) });
//                                                                                 ^^^ finding: no-model-output-in-sql

mcp.server.setRequestHandler("resources/read", ({ params }) => readFileSync(params.uri));
//                                                                          ^^^^^^^^^^ finding: no-model-output-in-path
server.setRequestHandler("completion/complete", ({ params }) => db.query(params.argument.value));
//                                                                       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
server.setRequestHandler("tools/call", async ({ params }, context) => {
  const { content } = await context.mcpReq.requestSampling({ messages: [] });
  return db.query(params.name + params.arguments.sql + content.text);
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
server.setRequestHandler("database/query", { params: z.object({ sql: z.string() }) }, ({ sql }) => db.query(sql));
//                                                                                                          ^^^ finding: no-model-output-in-sql
server.fallbackRequestHandler = ({ params }) => db.query(params.sql);
//                                                       ^^^^^^^^^^ finding: no-model-output-in-sql

express().post("/tools", async (request) => {
  const { instructions, title, text } = request.body;

  new McpServer({ name: "notes", version: "1.0.0" }, { instructions });
//                                                     ^^^^^^^^^^^^ finding: no-untrusted-instructions
  mcp.registerTool("notes", { title }, () => ({})).update({ title });
//                            ^^^^^ finding: no-untrusted-instructions
//                                                          ^^^^^ finding: no-untrusted-instructions
  mcp.registerResource("notes", "notes://all", { title }, () => ({}));
//                                               ^^^^^ finding: no-untrusted-instructions
  const { content } = await server.createMessage({ systemPrompt: instructions, messages: [{ content: { type: "text", text: `Sum up: ${text}` } }] });
//                                                               ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await db.query(content.text);
//               ^^^^^^^^^^^^ finding: no-model-output-in-sql
});
