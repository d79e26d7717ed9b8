// A resource with a fixed address is a fixed file.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { readFile } from "node:fs/promises";

const server = new McpServer({ name: "docs", version: "1.0.0" });

server.registerResource("readme", "docs://readme", { description: "The first page" }, async (uri) => {
  const text = await readFile("docs/README.md", "utf8");
  return { contents: [{ uri: uri.href, text }] };
});
