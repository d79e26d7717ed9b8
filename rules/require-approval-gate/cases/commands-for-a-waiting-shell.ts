// A program that was started to be told what to do runs what it is told; what others read is no command.
import { spawn } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const server = new McpServer({ name: "notes", version: "1.0.0" });
const inputSchema = { title: z.string().regex(/^\w+$/) };

function run(script: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn("osascript", ["-l", "JavaScript"], { timeout: 5000 });
    child.on("error", reject);
    child.on("close", () => resolve());
    child.stdin.write(script);
    child.stdin.end();
  });
}

server.registerTool("remove_note", { inputSchema }, async ({ title }) => {
  //                ^^^^^^^^^^^^^ finding: require-approval-gate "`remove_note` can run commands"
  await run(`Application("Notes").notes.byName("${title}").delete()`);
  return { content: [] };
});

server.registerTool("sort_words", { inputSchema }, async ({ title }) => {
  const sorter = spawn("sort");
  sorter.stdin.end(title);
  return { content: [] };
});
