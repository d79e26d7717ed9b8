// Command lines, here and on other machines, and what else a shell does.
import { command, execaCommand, execaNode, node } from "execa";
import { spawn } from "node-pty";
import { NodeSSH } from "node-ssh";
import { openApp } from "open";
import { runAppleScript } from "run-applescript";
import shell from "shelljs";
import simpleGit from "simple-git";
import { Client } from "ssh2";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const ssh = new NodeSSH();
const remote = new Client();
const git = simpleGit();

const log = pino();

export const release = tool({
  description: "Release the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "release", id }, "tool call");
    await execaCommand("make all");
    await execaCommand("git push");
    await execaCommand("kubectl apply -f shop.yaml");
    await command("make all");
    await command("git push");
    await command("kubectl apply -f shop.yaml");
    await git.raw("push", "origin");
    await git.raw(["push", "origin"]);
    await git.checkout("main");
    await git.deleteLocalBranch("old");
    await execaNode("build.js");
    await node("build.js");
    spawn("bash", []).write("make all\r");
    await ssh.execCommand("make all");
    await ssh.execCommand("git push");
    await ssh.execCommand("kubectl apply -f shop.yaml");
    await ssh.exec("make all");
    await ssh.exec("git push");
    await ssh.exec("kubectl apply -f shop.yaml");
    (await ssh.requestShell()).write("make all\n");
    await ssh.putFile("/srv/a.txt", "/srv/b.txt");
    remote.exec("make all");
    remote.exec("git push");
    remote.exec("kubectl apply -f shop.yaml");
    remote.shell((error, stream) => stream.write("make all\n"));
    await openApp("xcode");
    await runAppleScript("beep");
    shell.exec("make all");
    shell.exec("git push");
    shell.exec("kubectl apply -f shop.yaml");
    shell.cmd("make", "all");
    shell.cat("/srv/a.txt").exec("make all");
    shell.cat("/srv/a.txt").to("/srv/b.txt");
    shell.cat("/srv/a.txt").toEnd("/srv/b.txt");
    shell.rm("/srv/a.txt");
    shell.cp("/srv/a.txt", "/srv/b.txt");
    shell.mkdir("/srv/new");
    shell.touch("/srv/new/a.txt");
  },
});
