// An object is changed by what is evaluated between naming it and using it: what is written to it afterwards is not lost, and overwrites.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

interface Job {
  line: string;
  note?: string;
}

function describe(job: Job, line: string): string {
  job.note = line;
  return line;
}

class Runner {
  line = "true";
  private last = "";
  remember(line: string): string {
    this.last = line;
    return "uptime";
  }
  run(line: string): void {
    exec(`${line} && ${this.line}`);
    exec(this.last);
//       ^^^^^^^^^ finding: no-model-output-in-shell
  }
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const job: Job = { line: "true" };
    job.line = describe(job, command);
    exec(job.line);
//       ^^^^^^^^ finding: no-model-output-in-shell
    const safe: Job = { line: command };
    safe.line = String(describe(safe, "uptime").length);
    exec(safe.line);

    const lines: string[] = [];
    lines.push(describe({ line: lines.join() }, command));
    exec(lines[0]);
//       ^^^^^^^^ finding: no-model-output-in-shell

    const runner = new Runner();
    runner.run(runner.remember(command));
  },
});
