// What a run puts there under a name made up anew, it may take away again; a file that was there before is another matter.
import { randomBytes } from "node:crypto";
import { rename, unlink, writeFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { render } from "./render.js";

const server = new McpServer({ name: "pages", version: "1.0.0" });

server.registerTool("render", { inputSchema: { page: z.string() } }, async ({ page }) => {
  const passing = `${page}.${randomBytes(8).toString("hex")}.html`;
  await writeFile(passing, page);
  try {
    return { content: [{ type: "text", text: await render(passing) }] };
  } finally {
    await unlink(passing);
  }
});

server.registerTool("save", { inputSchema: { page: z.string(), text: z.string() } }, async ({ page, text }) => {
  //                ^^^^^^ finding: require-approval-gate
  const passing = `${page}.${randomBytes(8).toString("hex")}.html`;
  await writeFile(passing, text);
  await rename(passing, page);
  return { content: [] };
});

server.registerTool("drop", { inputSchema: { page: z.string() } }, async ({ page }) => {
  //                ^^^^^^ finding: require-approval-gate
  await unlink(`${page}.html`);
  return { content: [] };
});
