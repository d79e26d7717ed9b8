// Servers of the Model Context Protocol: tools, prompts, resources and completions, and what they ask of the client's language model.
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { completable } from "@modelcontextprotocol/sdk/server/completable.js";
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { CompleteRequestSchema, ReadResourceRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import type { OAuthClientProvider } from "@modelcontextprotocol/sdk/client/auth.js";
import express from "express";
import { readFileSync } from "node:fs";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const mcp = new McpServer({ name: "database", version: "1.0.0" });

mcp.tool("query", "Runs a query.", { sql: z.string() }, { readOnlyHint: true }, ({ sql }) => db.query(sql));
//                                                                                                    ^^^ finding: no-model-output-in-sql
mcp.prompt("explain", { sql: z.string(), id: completable(z.number(), (value) => db.query(value)) }, ({ sql, id }) => db.query(sql + id));
//                                                                                       ^^^^^ finding: no-model-output-in-sql
//                                                                                                                            ^^^^^^^^ finding: no-model-output-in-sql
mcp.prompt("explain", "Explains a query.", { sql: z.string() }, ({ sql }) => db.query(sql));
//                                                                                    ^^^ finding: no-model-output-in-sql
mcp.registerPrompt("explain", { argsSchema: { sql: z.string(), id: completable(z.number(), () => []) } }, ({ sql }) => db.query(sql));
//                                                                                                                              ^^^ finding: no-model-output-in-sql
mcp.registerPrompt("count", { argsSchema: { id: completable(z.number(), () => []) } }, ({ id }) => db.query(`SELECT ${id}`));
mcp.resource("table", new ResourceTemplate("table://{name}", { complete: { name: (value) => db.query(value) } }), (uri, { name }) => db.query(name));
//                                                                                                   ^^^^^ finding: no-model-output-in-sql
//                                                                                                                                            ^^^^ finding: no-model-output-in-sql
mcp.experimental.tasks.registerToolTask("query", { inputSchema: { sql: z.string() } }, { createTask: ({ sql }) => db.query(sql) });
//                                                                                                                         ^^^ finding: no-model-output-in-sql
mcp.registerTool("query", {}, () => ({})).update({ callback: ({ sql }) => db.query(sql) });
//                                                                                 ^^^ finding: no-model-output-in-sql
mcp.server.setRequestHandler(ReadResourceRequestSchema, ({ params }) => readFileSync(params.uri));
//                                                                                   ^^^^^^^^^^ finding: no-model-output-in-path
mcp.server.setRequestHandler(CompleteRequestSchema, ({ params }) => db.query(params.argument.value));
//                                                                           ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
mcp.server.fallbackRequestHandler = ({ params }) => db.query(params.sql);
//                                                           ^^^^^^^^^^ finding: no-model-output-in-sql

express().post("/tools", async (request) => {
  const { description, instructions, title, text } = request.body;

  new McpServer({ name: "notes", version: "1.0.0" }, { instructions });
//                                                     ^^^^^^^^^^^^ finding: no-untrusted-instructions
  const tool = mcp.tool("notes", description, {}, () => ({}));
//                               ^^^^^^^^^^^ finding: no-untrusted-instructions
  tool.update({ title });
//              ^^^^^ finding: no-untrusted-instructions
  mcp.registerResource("notes", "notes://all", { title }, () => ({}));
//                                               ^^^^^ finding: no-untrusted-instructions
  const { content } = await mcp.server.createMessage({ systemPrompt: instructions, messages: [{ content: { type: "text", text: `Sum up: ${text}` } }] });
//                                                                   ^^^^^^^^^^^^ finding: no-untrusted-instructions
  await db.query(content.text);
//               ^^^^^^^^^^^^ finding: no-model-output-in-sql
});

export async function remote(client: Client) {
  const { contents } = await client.readResource({ uri: "notes://all" });
  const { messages } = await client.getPrompt({ name: "explain" });
  await db.query(contents[0].text + messages[0].content.text);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export class Login implements OAuthClientProvider {
  redirectToAuthorization(url: URL) {
    window.location.href = url.href;
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
  }
}
