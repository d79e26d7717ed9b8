// A server that listens on every interface has to ask who is there.
import { FastMCP } from "fastmcp";

const open = new FastMCP({ name: "stock", version: "1.0.0" });
await open.start({ transportType: "httpStream", httpStream: { host: "0.0.0.0", port: 8080 } });
//                                                                  ^^^^^^^^^ finding: no-insecure-mcp-server

const asking = new FastMCP({ name: "stock", version: "1.0.0", authenticate: async (request) => identify(request) });
await asking.start({ transportType: "httpStream", httpStream: { host: "0.0.0.0", port: 8080 } });

const near = new FastMCP({ name: "stock", version: "1.0.0" });
await near.start({ transportType: "httpStream", httpStream: { host: "127.0.0.1", port: 8080 } });
