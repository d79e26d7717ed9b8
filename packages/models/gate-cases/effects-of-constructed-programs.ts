// The same where a command is an object, or a list of words.
// same: api;=Bun;
import * as api from "bun";
import { ExecProcess } from "tinyexec";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const bun = api;

const log = pino();

export const release = tool({
  description: "Release the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "release", id }, "tool call");
    new ExecProcess("make", ["all"]);
    new ExecProcess("npm", ["install"]);
    new ExecProcess("git", ["commit"]);
    new ExecProcess("git", ["branch", "-D", "old"]);
    new ExecProcess("git", ["-C", "/srv/shop", "commit"]);
    new ExecProcess("git", ["--no-pager", "commit"]);
    new ExecProcess("kubectl", ["-n", "shop", "delete", "pod"]);
    new ExecProcess("docker", ["run", "-d", "shop"]);
    new ExecProcess("docker", ["run", "--rm", "-v", "/srv:/srv", "shop"]);
    new ExecProcess("docker", ["exec", "-t", "web", `${id}`]);
    new ExecProcess("bash", ["-c", "make all"]);
    new ExecProcess("osascript", ["-e", "return 1", "-e", "beep"]);
    new ExecProcess("git", ["push"]);
    new ExecProcess("npm", ["publish"]);
    new ExecProcess("gh", ["pr", "merge", "7"]);
    new ExecProcess("kubectl", ["apply", "-f", "shop.yaml"]);
    new ExecProcess("terraform", ["apply"]);
    new Deno.Command("make", { args: ["all"] });
    new Deno.Command("npm", { args: ["install"] });
    new Deno.Command("git", { args: ["commit"] });
    new Deno.Command("git", { args: ["branch", "-D", "old"] });
    new Deno.Command("git", { args: ["-C", "/srv/shop", "commit"] });
    new Deno.Command("git", { args: ["--no-pager", "commit"] });
    new Deno.Command("kubectl", { args: ["-n", "shop", "delete", "pod"] });
    new Deno.Command("docker", { args: ["run", "-d", "shop"] });
    new Deno.Command("docker", { args: ["run", "--rm", "-v", "/srv:/srv", "shop"] });
    new Deno.Command("docker", { args: ["exec", "-t", "web", `${id}`] });
    new Deno.Command("bash", { args: ["-c", "make all"] });
    new Deno.Command("osascript", { args: ["-e", "return 1", "-e", "beep"] });
    new Deno.Command("git", { args: ["push"] });
    new Deno.Command("npm", { args: ["publish"] });
    new Deno.Command("gh", { args: ["pr", "merge", "7"] });
    new Deno.Command("kubectl", { args: ["apply", "-f", "shop.yaml"] });
    new Deno.Command("terraform", { args: ["apply"] });
    Deno.run({ cmd: ["make", "all"] });
    Deno.run({ cmd: ["npm", "install"] });
    Deno.run({ cmd: ["git", "commit"] });
    Deno.run({ cmd: ["git", "branch", "-D", "old"] });
    Deno.run({ cmd: ["git", "-C", "/srv/shop", "commit"] });
    Deno.run({ cmd: ["git", "--no-pager", "commit"] });
    Deno.run({ cmd: ["kubectl", "-n", "shop", "delete", "pod"] });
    Deno.run({ cmd: ["docker", "run", "-d", "shop"] });
    Deno.run({ cmd: ["docker", "run", "--rm", "-v", "/srv:/srv", "shop"] });
    Deno.run({ cmd: ["docker", "exec", "-t", "web", `${id}`] });
    Deno.run({ cmd: ["bash", "-c", "make all"] });
    Deno.run({ cmd: ["osascript", "-e", "return 1", "-e", "beep"] });
    Deno.run({ cmd: ["git", "push"] });
    Deno.run({ cmd: ["npm", "publish"] });
    Deno.run({ cmd: ["gh", "pr", "merge", "7"] });
    Deno.run({ cmd: ["kubectl", "apply", "-f", "shop.yaml"] });
    Deno.run({ cmd: ["terraform", "apply"] });
    bun.spawn(["make", "all"]);
    bun.spawn(["npm", "install"]);
    bun.spawn(["git", "commit"]);
    bun.spawn(["git", "branch", "-D", "old"]);
    bun.spawn(["git", "-C", "/srv/shop", "commit"]);
    bun.spawn(["git", "--no-pager", "commit"]);
    bun.spawn(["kubectl", "-n", "shop", "delete", "pod"]);
    bun.spawn(["docker", "run", "-d", "shop"]);
    bun.spawn(["docker", "run", "--rm", "-v", "/srv:/srv", "shop"]);
    bun.spawn(["docker", "exec", "-t", "web", `${id}`]);
    bun.spawn(["bash", "-c", "make all"]);
    bun.spawn(["osascript", "-e", "return 1", "-e", "beep"]);
    bun.spawn(["git", "push"]);
    bun.spawn(["npm", "publish"]);
    bun.spawn(["gh", "pr", "merge", "7"]);
    bun.spawn(["kubectl", "apply", "-f", "shop.yaml"]);
    bun.spawn(["terraform", "apply"]);
    bun.spawnSync({ cmd: ["make", "all"] });
    bun.spawnSync({ cmd: ["npm", "install"] });
    bun.spawnSync({ cmd: ["git", "commit"] });
    bun.spawnSync({ cmd: ["git", "branch", "-D", "old"] });
    bun.spawnSync({ cmd: ["git", "-C", "/srv/shop", "commit"] });
    bun.spawnSync({ cmd: ["git", "--no-pager", "commit"] });
    bun.spawnSync({ cmd: ["kubectl", "-n", "shop", "delete", "pod"] });
    bun.spawnSync({ cmd: ["docker", "run", "-d", "shop"] });
    bun.spawnSync({ cmd: ["docker", "run", "--rm", "-v", "/srv:/srv", "shop"] });
    bun.spawnSync({ cmd: ["docker", "exec", "-t", "web", `${id}`] });
    bun.spawnSync({ cmd: ["bash", "-c", "make all"] });
    bun.spawnSync({ cmd: ["osascript", "-e", "return 1", "-e", "beep"] });
    bun.spawnSync({ cmd: ["git", "push"] });
    bun.spawnSync({ cmd: ["npm", "publish"] });
    bun.spawnSync({ cmd: ["gh", "pr", "merge", "7"] });
    bun.spawnSync({ cmd: ["kubectl", "apply", "-f", "shop.yaml"] });
    bun.spawnSync({ cmd: ["terraform", "apply"] });
  },
});
