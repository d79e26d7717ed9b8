// Programs that do something, by their names and first words, whichever function starts them.
// same: default=spawn cross-spawn=cross-spawn
// same: default=sync cross-spawn=cross-spawn
// same: default=execa cross-spawn=execa
// same: default=execaSync cross-spawn=execa
// same: default=default cross-spawn=execa
// same: default=sync cross-spawn=execa
// same: default=x cross-spawn=tinyexec
// same: default=xSync cross-spawn=tinyexec
// same: default=exec cross-spawn=tinyexec
// same: default=execSync cross-spawn=tinyexec
// same: cross-spawn=nano-spawn
// same: default=spawn cross-spawn=node-pty
// same: default=spawn cross-spawn=@lydell/node-pty
// same: default=spawn cross-spawn=@homebridge/node-pty-prebuilt-multiarch
// same: default=spawn cross-spawn=node:child_process
// same: default=spawnSync cross-spawn=node:child_process
// same: default=execFile cross-spawn=node:child_process
// same: default=execFileSync cross-spawn=node:child_process
import { default as start } from "cross-spawn";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const release = tool({
  description: "Release the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "release", id }, "tool call");
    start("make", ["all"]);
    start("npm", ["install"]);
    start("git", ["commit"]);
    start("git", ["branch", "-D", "old"]);
    start("git", ["-C", "/srv/shop", "commit"]);
    start("git", ["--no-pager", "commit"]);
    start("kubectl", ["-n", "shop", "delete", "pod"]);
    start("bash", ["-c", "make all"]);
    start("osascript", ["post.scpt", `${id}`]);
    start("osascript", ["-e", "beep"]);
    start("osascript", ["-e", "return 1", "-e", "beep"]);
    start("docker", ["pull", "shop"]);
    start("docker", ["run", "-d", "shop"]);
    start("docker", ["run", "--rm", "-v", "/srv:/srv", "shop"]);
    start("docker", ["exec", "web", `${id}`]);
    start("docker", ["exec", "-t", "web", `${id}`]);
    start("docker", ["volume", "create", "shop"]);
    start("docker-compose", ["up"]);
    start("vercel", ["deploy"]);
    start("git", ["push"]);
    start("npm", ["publish"]);
    start("gh", ["pr", "merge", "7"]);
    start("kubectl", ["apply", "-f", "shop.yaml"]);
    start("terraform", ["apply"]);
  },
});
