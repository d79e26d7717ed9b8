// The command runs in a container without a network, thrown away afterwards.
import { execFile, spawn } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(execFile);
const DOCKER = ["run", "--rm", "--network=none", "--memory=256m", "--read-only", "alpine:3.22"];

export const terminal = tool({
  description: "Run a command",
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => (await run("docker", [...DOCKER, "sh", "-c", command], { timeout: 30_000 })).stdout,
});

class Workspace {
  constructor(private readonly folder: string) {}
  begin(name: string, words: string[]) {
    return spawn("docker", this.words(name, words));
  }
  private words(name: string, words: string[]): string[] {
    return ["run", "--rm", "--name", name, `--cpus=${words.length}`, "-v", `${this.folder}:/work`, "-w", "/work", "node:22", "timeout", "9", ...words];
  }
}

export const script = tool({
  description: "Run a program in the workspace",
  inputSchema: z.object({ words: z.array(z.string()) }),
  execute: async ({ words }) => new Workspace("/srv/work").begin("work", words).pid,
});
