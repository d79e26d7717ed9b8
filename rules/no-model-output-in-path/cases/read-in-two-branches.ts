// One argument, read once and handed to two helpers, is mended once; read anew under each of two names, it is the argument of two tools.
import { readFile, rm } from "node:fs/promises";
import { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { CallToolRequestSchema } from "@modelcontextprotocol/sdk/types.js";

async function show(file: string) {
  return await readFile(file, "utf8");
  //                    ^^^^ finding: no-model-output-in-path
}

async function remove(file: string) {
  await rm(file);
  //       ^^^^ finding: no-model-output-in-path
  return "removed";
}

const server = new Server({ name: "files", version: "1.0.0" }, { capabilities: { tools: {} } });
server.setRequestHandler(CallToolRequestSchema, async ({ params: { name, arguments: args } }) => {
  switch (name) {
    case "show_file":
      return { content: [{ type: "text", text: await show(String(args?.file)) }] };
    case "remove_file":
      return { content: [{ type: "text", text: await remove(String(args?.file)) }] };
    default:
      throw new Error("There is no such tool.");
  }
});
