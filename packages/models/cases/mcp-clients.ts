// Clients of remote tools: what these are called, what they say, and what the program's own tools are given.
// same: @modelcontextprotocol/sdk/client/index.js=@modelcontextprotocol/client @modelcontextprotocol/sdk/client/stdio.js=@modelcontextprotocol/client
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { Memory } from "mem0ai/oss";

const memory = new Memory();
const client = new Client({ name: "shop", version: "1.0.0" });
new StdioClientTransport({ command: "shop", env: process.env });
//                                               ^^^^^^^^^^^ finding: no-environment-passthrough

export async function read() {
  await memory.add((await client.callTool({ name: "find" })).content[0].text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await client.getPrompt({ name: "greet" })).messages[0].content.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await client.listTools()).tools[0].description);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await client.readResource({ uri: "shop://orders" })).contents[0].text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
