import { exec, spawn } from "node:child_process";
import { all, picked } from "./environment.js";

export function test(workspace: string): void {
  spawn("npm", ["test", "--workspace", workspace], {
    env: all({ CI: "1" }),
    //   ^ finding: no-environment-passthrough "`spawn` is given the whole environment"
  });
}

export function list(depth: string): void {
  exec(`npm ls --depth ${depth}`, { env: process.env });
  //                                     ^ finding: no-environment-passthrough
}

// Whoever has it run chooses nothing of it.
export function audit(): void {
  exec("npm audit", { env: process.env });
}

export function build(workspace: string): void {
  spawn("npm", ["run", "build", "--workspace", workspace], { env: picked({ CI: "1" }) });
}

// Nothing that a language model calls gets here.
export function release(): void {
  spawn("npm", ["publish"], { env: { ...process.env, CI: "1" } });
}
