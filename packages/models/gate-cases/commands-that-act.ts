// Programs that do something, by their names, their first words and their command lines.
import { execFileSync, execSync, spawnSync } from "node:child_process";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const server = new McpServer({ name: "shop", version: "1.0.0" });
const done = { content: [{ type: "text" as const, text: "done" }] };

server.tool("build", async () => (execSync("cd /srv/shop && npm run build"), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("tag", async () => (execFileSync("git", ["tag", "v1"]), done));
//          ^^^^^ finding: require-approval-gate
//          ^^^^^ finding: require-tool-call-log
server.tool("keep", async () => (execSync(`cat ${process.env.SHOP} > /srv/kept.txt`), done));
//          ^^^^^^ finding: require-approval-gate
//          ^^^^^^ finding: require-tool-call-log
server.tool("restart", async () => (spawnSync("kubectl", ["-n", "shop", "delete", "pod", "web"]), done));
//          ^^^^^^^^^ finding: require-approval-gate
//          ^^^^^^^^^ finding: require-tool-call-log

server.tool("enter", { id: z.string() }, async ({ id }) => (spawnSync("docker", ["exec", id, "ls"]), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("enterSigned", { id: z.string() }, async ({ id }) => (spawnSync("docker", ["exec", "-t", id, "ls"]), done));
//          ^^^^^^^^^^^^^ finding: require-approval-gate
//          ^^^^^^^^^^^^^ finding: require-tool-call-log
server.tool("pull", { image: z.string() }, async ({ image }) => (execSync(`docker pull ${image}`), done));
//          ^^^^^^ finding: require-approval-gate
//          ^^^^^^ finding: require-tool-call-log
server.tool("start", { image: z.string() }, async ({ image }) => (spawnSync("docker", ["run", "-d", image]), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("mount", { path: z.string() }, async ({ path }) => (spawnSync("docker", ["run", "--rm", "-v", path, "tidy"]), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("prune", async () => (execSync("docker volume prune -f"), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("scale", async () => (spawnSync("heroku", ["ps:scale", "web=0"]), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("clear", async () => (execSync(`ssh -t ops@${process.env.SHOP} "rm /var/log/shop.log"`), done));
//          ^^^^^^^ finding: require-approval-gate
//          ^^^^^^^ finding: require-tool-call-log
server.tool("clearFirst", async () => (execSync("ssh -t shop rm 'ls'"), done));
//          ^^^^^^^^^^^^ finding: require-approval-gate
//          ^^^^^^^^^^^^ finding: require-tool-call-log
server.tool("forget", async () => (execSync("wrangler d1 delete shop"), done));
//          ^^^^^^^^ finding: require-approval-gate
//          ^^^^^^^^ finding: require-tool-call-log

export const release = tool({
  inputSchema: z.object({}),
  needsApproval: true,
  execute: async () => {
    log.info({ tool: "release" }, "tool call");
    execSync("git push origin main");
    execSync("kubectl apply -f shop.yaml");
    execFileSync("git", ["push"]);
    execFileSync("npm", ["publish"]);
    execFileSync("gh", ["pr", "merge", "7"]);
    execFileSync("kubectl", ["apply", "-f", "shop.yaml"]);
    execFileSync("terraform", ["apply"]);
  },
});
