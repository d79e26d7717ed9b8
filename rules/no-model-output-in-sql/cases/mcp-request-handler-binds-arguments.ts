// The low-level server binds what it reads off the request.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import sqlite3 from "sqlite3";

const db = new sqlite3.Database("notes.db");
const server = new Server({ name: "notes", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: args } = request.params;
  if (name !== "delete_notes") throw new Error(`Unknown tool: ${name}`);
  db.run("DELETE FROM notes WHERE title = ?", [args?.title]);
  return { content: [{ type: "text", text: "deleted" }] };
});
