// One argument of a tool goes to several helpers as it is: a check before the first of them mends all, so it is told once. What is opened right there, and another argument, are told by themselves.
import { appendFile, readFile } from "node:fs/promises";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

async function readOrder(file: string) {
  return JSON.parse(await readFile(file, "utf8"));
  //                               ^^^^ finding: no-model-output-in-path
}

async function readInvoice(file: string) {
  return (await readFile(file, "utf8")).split("\n");
}

const server = new McpServer({ name: "books", version: "1.0.0" });
const inputSchema = { kind: z.enum(["order", "invoice"]), file: z.string(), other: z.string() };
server.registerTool("compare", { inputSchema }, async ({ kind, file, other }) => {
  await appendFile(file, "\n");
  //               ^^^^ finding: no-model-output-in-path
  const one = kind === "order" ? await readOrder(file) : await readInvoice(file);
  const two = await readInvoiceOf(other);
  return { content: [{ type: "text", text: `${one} ${two}` }] };
});

async function readInvoiceOf(file: string) {
  return await readFile(file, "utf8");
  //                    ^^^^ finding: no-model-output-in-path
}
