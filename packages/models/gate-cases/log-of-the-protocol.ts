// Messages of the protocol's own log, by which whoever runs the client keeps what the server did; another notification is none.
import { appendFileSync } from "node:fs";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { McpServer as NewServer } from "@modelcontextprotocol/server";
import { z } from "zod";

const server = new McpServer({ name: "files", version: "1.0.0" });
const shared = { inputSchema: { path: z.string() } };

server.registerTool("told", shared, async ({ path }) => {
  await server.sendLoggingMessage({ level: "info", data: `seen ${path}` });
  appendFileSync(path, "seen");
  return { content: [] };
});
server.registerTool("toldBelow", shared, async ({ path }) => {
  await server.server.sendLoggingMessage({ level: "info", data: `seen ${path}` });
  appendFileSync(path, "seen");
  return { content: [] };
});
server.registerTool("notified", shared, async ({ path }, { sendNotification }) => {
  await sendNotification({ method: "notifications/message", params: { level: "info", data: `seen ${path}` } });
  appendFileSync(path, "seen");
  return { content: [] };
});
server.registerTool("progress", shared, async ({ path }, { sendNotification }) => {
  //                ^^^^^^^^^^ finding: require-tool-call-log
  await sendNotification({ method: "notifications/progress", params: { progressToken: path, progress: 1 } });
  appendFileSync(path, "seen");
  return { content: [] };
});

const newer = new NewServer({ name: "files", version: "1.0.0" });
newer.registerTool("logged", { inputSchema: z.object({ path: z.string() }) }, async ({ path }, { mcpReq }) => {
  await mcpReq.log("info", `seen ${path}`);
  appendFileSync(path, "seen");
  return { content: [] };
});
newer.registerTool("sent", { inputSchema: z.object({ path: z.string() }) }, async ({ path }) => {
  await newer.sendLoggingMessage({ level: "info", data: `seen ${path}` });
  appendFileSync(path, "seen");
  return { content: [] };
});
