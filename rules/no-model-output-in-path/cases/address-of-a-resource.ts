// The client chooses the URI of a resource that a template stands for; a fixed one it can only ask for as it is.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { McpServer, ResourceTemplate } from "@modelcontextprotocol/sdk/server/mcp.js";

const server = new McpServer({ name: "files", version: "1.0.0" });

server.resource("file", new ResourceTemplate("file://{+path}", { list: undefined }), async (uri) => {
  const { pathname } = new URL(uri);
  return { contents: [{ uri: uri.href, text: await readFile(pathname, "utf8") }] };
  //                                                        ^^^^^^^^ finding: no-model-output-in-path
});

server.registerResource("note", new ResourceTemplate("note:///{name}", { list: undefined }), {}, async (uri) => {
  return { contents: [{ uri: uri.href, text: await readFile(uri.pathname, "utf8") }] };
  //                                                        ^^^^^^^^^^^^ finding: no-model-output-in-path
});

server.resource("draft", new ResourceTemplate("draft:///{name}", { list: undefined }), {}, async (uri) => {
  return { contents: [{ uri: uri.href, text: await readFile(`/srv/drafts/${basename(uri.pathname)}`, "utf8") }] };
});

for (const name of ["prices.csv", "terms.txt"])
  server.resource(name, `file:///srv/public/${name}`, async (uri) => ({
    contents: [{ uri: uri.href, text: await readFile(uri.pathname, "utf8") }],
  }));
