// Ids of sessions that a client can guess, and one that none can.
import { randomUUID } from "node:crypto";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";

let counter = 0;
function nextId(): string {
  counter += 1;
  return `${Date.now()}-${counter}`;
}

new StreamableHTTPServerTransport({ sessionIdGenerator: nextId });
//                                                      ^^^^^^ finding: no-insecure-mcp-server
new StreamableHTTPServerTransport({ sessionIdGenerator: () => Math.random().toString(36).slice(2) });
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server
new StreamableHTTPServerTransport({ sessionIdGenerator: () => String(++counter) });
//                                                      ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-insecure-mcp-server

new StreamableHTTPServerTransport({ sessionIdGenerator: () => randomUUID() });
new StreamableHTTPServerTransport({ sessionIdGenerator: randomUUID });
new StreamableHTTPServerTransport({ sessionIdGenerator: () => `${Date.now()}-${randomUUID()}` });
new StreamableHTTPServerTransport({ sessionIdGenerator: undefined });
