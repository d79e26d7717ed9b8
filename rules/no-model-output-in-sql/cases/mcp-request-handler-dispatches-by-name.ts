// A low-level MCP server reads the arguments off the request; nothing has checked them.
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";
import sqlite3 from "sqlite3";

const db = new sqlite3.Database("notes.db");
const server = new Server({ name: "notes", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const { name, arguments: args } = request.params;
  switch (name) {
    case "delete_notes":
      db.run(`DELETE FROM notes WHERE ${args?.where}`);
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
      return { content: [{ type: "text", text: "deleted" }] };
    default:
      throw new Error(`Unknown tool: ${name}`);
  }
});
