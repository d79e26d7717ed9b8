// The loopback interface, a middleware that checks, and a check of the program's own.
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express, { type Request, type Response } from "express";

async function serve(req: Request, res: Response) {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await transport.handleRequest(req, res, req.body);
}

const near = express();
near.post("/mcp", serve);
const first = near.listen(8080, "127.0.0.1");

const asking = express();
asking.post("/mcp", requireBearerAuth({ verifier }), serve);
const second = asking.listen(8081, "0.0.0.0");

const own = express();
own.post("/mcp", async (req, res) => {
  if (req.headers.authorization !== `Bearer ${process.env.MCP_TOKEN}`) return void res.status(401).end();
  await serve(req, res);
});
const third = own.listen(8082, "0.0.0.0");

const guarded = express();
guarded.use((req, res, next) => (isKnown(req) ? next() : res.status(403).end()));
guarded.post("/mcp", serve);
const fourth = guarded.listen(8083);

const other = express();
other.get("/health", (_req, res) => void res.json({ ok: true }));
const fifth = other.listen(8084, "0.0.0.0");
