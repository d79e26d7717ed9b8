// An MCP server on a Durable Object registers its tools in init().
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { McpAgent } from "agents/mcp";
import { z } from "zod";

interface Env {
  DB: D1Database;
}

export class Journal extends McpAgent<Env> {
  server = new McpServer({ name: "journal", version: "1.0.0" });

  async init() {
    this.server.tool("search", { mood: z.string() }, async ({ mood }) => {
      const { results } = await this.env.DB.prepare(`SELECT * FROM entries WHERE mood = '${mood}'`).all();
//                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing: no-model-output-in-sql #1
      return { content: [{ type: "text", text: JSON.stringify(results) }] };
    });
  }
}
