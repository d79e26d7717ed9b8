// Servers of Node.js, Fastify and the SDK itself, on every interface.
import { createServer } from "node:http";
import { createMcpExpressApp } from "@modelcontextprotocol/sdk/server/express.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import { NodeStreamableHTTPServerTransport } from "@modelcontextprotocol/node";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/server";
import Fastify from "fastify";

async function serve(req, res) {
  const transport = new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await transport.handleRequest(req, res);
}

const server = createServer(async (req, res) => {
  if (req.method === "OPTIONS") return void res.end();
  await serve(req, res);
});
server.listen(8080);
//     ^^^^^^^^^^^^ finding: no-insecure-mcp-server

const app = createMcpExpressApp({ host: "0.0.0.0" });
//                                      ^^^^^^^^^ finding: no-insecure-mcp-server
app.post("/mcp", serve);
app.listen(8081);

const fast = Fastify();
fast.post("/mcp", async (request, reply) => {
  const transport = new NodeStreamableHTTPServerTransport({ sessionIdGenerator: () => String(Date.now()) });
//                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server
  await transport.handleRequest(request.raw, reply.raw, request.body);
});
await fast.listen({ port: 8082, host: "0.0.0.0" });
//                                    ^^^^^^^^^ finding: no-insecure-mcp-server

new WebStandardStreamableHTTPServerTransport({ sessionIdGenerator: () => `session-${Math.random()}` });
//                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server
