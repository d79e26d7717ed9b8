// Every machine of the network may call the tools.
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import cors from "cors";
import express, { Router } from "express";

const app = express();
app.use(express.json(), cors());
app.post("/mcp", async (req, res) => {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await transport.handleRequest(req, res, req.body);
});
const server = app.listen(8080, "0.0.0.0");
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server

const older = express();
const router = Router();
const transports: Record<string, SSEServerTransport> = {};
router.get("/sse", async (_req, res) => {
  const transport = new SSEServerTransport("/messages", res);
  transports[transport.sessionId] = transport;
});
router.post("/messages", async (req, res) => {
  const transport = new SSEServerTransport("/messages", res);
  await transport.handlePostMessage(req, res);
});
older.use("/tools", router);
const listening = older.listen(8081, () => console.log("listening"));
//                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server
