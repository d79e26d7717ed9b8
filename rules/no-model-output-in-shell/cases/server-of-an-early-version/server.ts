// What is known of a library is also used for versions before those that it was written for.
import { execSync } from "node:child_process";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";

const server = new Server({ name: "who-is", version: "1.0.0" }, { capabilities: { tools: {} } });

server.setRequestHandler(CallToolRequestSchema, async (request) => {
  const text = execSync(`whois ${String(request.params.arguments?.domain)}`, { encoding: "utf8" });
  //                    ^ finding: no-model-output-in-shell
  return { content: [{ type: "text", text }] };
});
