// The loopback interface, hosts that are checked by the transport or the application, and a token.
import { createServer } from "node:http";
import { createMcpExpressApp } from "@modelcontextprotocol/sdk/server/express.js";
import { requireBearerAuth } from "@modelcontextprotocol/sdk/server/auth/middleware/bearerAuth.js";
import { hostHeaderValidation } from "@modelcontextprotocol/sdk/server/middleware/hostHeaderValidation.js";
import { SSEServerTransport } from "@modelcontextprotocol/sdk/server/sse.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import express from "express";
import Fastify from "fastify";

async function serve(req, res) {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await transport.handleRequest(req, res);
}

async function serveChecked(req, res) {
  const transport = new StreamableHTTPServerTransport({
    sessionIdGenerator: undefined,
    enableDnsRebindingProtection: true,
    allowedHosts: ["tools.example.com"],
  });
  await transport.handleRequest(req, res);
}

createServer(serve).listen(8080, "127.0.0.1");
createServer(serve).listen({ port: 8081, host: "localhost" });
createServer(serveChecked).listen(8082);
createServer(async (req, res) => {
  if (req.headers.authorization !== `Bearer ${process.env.TOKEN}`) return void res.writeHead(401).end();
  await serve(req, res);
}).listen(8083);
createServer((req, res) => void res.end("ok")).listen(8084);

const near = createMcpExpressApp();
near.post("/mcp", serve);
near.listen(8085);

const named = createMcpExpressApp({ host: "0.0.0.0", allowedHosts: ["tools.example.com"] });
named.post("/mcp", serve);
named.listen(8086);

const asking = createMcpExpressApp({ host: "0.0.0.0" });
asking.post("/mcp", requireBearerAuth({ verifier }), serve);
asking.listen(8087);

const checked = express();
checked.use(hostHeaderValidation(["tools.example.com"]));
checked.post("/mcp", serve);
checked.listen(8088);

const older = express();
older.post("/messages", async (req, res) => {
  const transport = new SSEServerTransport("/messages", res, { enableDnsRebindingProtection: true, allowedHosts: ["localhost"] });
  await transport.handlePostMessage(req, res);
});
older.listen(8089);

const fast = Fastify();
fast.post("/mcp", async (request, reply) => serve(request.raw, reply.raw));
await fast.listen({ port: 8090 });
