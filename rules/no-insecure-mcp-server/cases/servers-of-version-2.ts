// The packages of the SDK's second version.
import { createServer } from "node:http2";
import https from "node:https";
import { createMcpExpressApp, requireBearerAuth } from "@modelcontextprotocol/express";
import { NodeStreamableHTTPServerTransport, toWebRequest } from "@modelcontextprotocol/node";
import { WebStandardStreamableHTTPServerTransport as Former } from "@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js";
import { WebStandardStreamableHTTPServerTransport } from "@modelcontextprotocol/server";

async function serve(req, res) {
  const transport = new NodeStreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  await transport.handleRequest(req, res, req.body);
}

const open = createMcpExpressApp({ host: "0.0.0.0" });
//                                       ^^^^^^^^^ finding: no-insecure-mcp-server
open.all("/mcp", serve);
open.listen(8080);

const asking = createMcpExpressApp({ host: "0.0.0.0" });
asking.use(requireBearerAuth({ verifier }));
asking.all("/mcp", serve);
asking.listen(8081);

const server = createServer(async (req, res) => {
  const transport = new WebStandardStreamableHTTPServerTransport({ sessionIdGenerator: undefined });
  const response = await transport.handleRequest(toWebRequest(req));
  res.end(await response.text());
});
server.listen(8082, "0.0.0.0");
//     ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server

const former = https.createServer(async (req, res) => {
  const transport = new Former({ sessionIdGenerator: undefined });
  const response = await transport.handleRequest(toWebRequest(req));
  res.end(await response.text());
});
former.listen(8083, "::");
//     ^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server
