// One helper runs a host's own client: what it is told by each tool says whether that tool only looks.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";

const run = promisify(execFile);

class Host {
  private async ask(words: string[], options: { json?: boolean } = {}): Promise<string> {
    const { json = true } = options;
    const all = json ? [...words, "--json"] : words;
    const { stdout } = await run("fly", all, { timeout: 30_000 });
    return stdout.trim();
  }

  async list(owner?: string): Promise<unknown> {
    const words = ["machines", "list"];
    if (owner) words.push("--org", owner);
    return JSON.parse(await this.ask(words));
  }

  async destroy(name: string): Promise<void> {
    await this.ask(["machines", "destroy", name, "--yes"], { json: false });
  }
}

const host = new Host();
const server = new McpServer({ name: "host", version: "1.0.0" });
const text = (value: string) => ({ content: [{ type: "text" as const, text: value }] });

server.tool("list", { owner: z.string().optional() }, async ({ owner }) => text(JSON.stringify(await host.list(owner))));

server.tool("destroy", { name: z.string() }, async ({ name }) => {
  //        ^^^^^^^^^ finding: require-approval-gate
  //        ^^^^^^^^^ finding: require-tool-call-log
  await host.destroy(name);
  return text("gone");
});
