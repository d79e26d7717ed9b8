// Transports of sessions wait in a map: one that checks hosts, and one that checks nothing.
import { randomUUID } from "node:crypto";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";
import { addTools } from "./tools.js";

const open = express();
const openSessions = new Map<string, StreamableHTTPServerTransport>();
open.post("/mcp", async (request, response) => {
  const id = String(request.headers["mcp-session-id"]);
  let transport = openSessions.get(id);
  if (!transport) {
    transport = new StreamableHTTPServerTransport({ sessionIdGenerator: () => randomUUID() });
    openSessions.set(id, transport);
    await addTools(new McpServer({ name: "notes", version: "1.0.0" })).connect(transport);
  }
  await transport.handleRequest(request, response, request.body);
});
export const opened = open.listen(3000);
//                    ^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server

const guarded = express();
const guardedSessions = new Map<string, StreamableHTTPServerTransport>();
guarded.post("/mcp", async (request, response) => {
  const id = String(request.headers["mcp-session-id"]);
  let transport = guardedSessions.get(id);
  if (!transport) {
    transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      enableDnsRebindingProtection: true,
      allowedHosts: ["notes.example.com"],
    });
    guardedSessions.set(id, transport);
    await addTools(new McpServer({ name: "notes", version: "1.0.0" })).connect(transport);
  }
  await transport.handleRequest(request, response, request.body);
});
guarded.listen(3001);
