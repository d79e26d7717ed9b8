// The variables of a resource's address are chosen by the client.
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile } from "node:fs/promises";

const server = new McpServer({ name: "docs", version: "1.0.0" });
const template = new ResourceTemplate("docs://{page}", { list: undefined });

server.registerResource("page", template, { description: "A page" }, async (uri, { page }) => {
  const text = await readFile(`docs/${page}.md`, "utf8");
//                            ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  return { contents: [{ uri: uri.href, text }] };
});
