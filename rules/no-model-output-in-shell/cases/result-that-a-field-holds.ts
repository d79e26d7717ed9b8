// What a method puts into a field and gives back is one object: what is written into the one is in the other, until the field is written over.
import { execSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

class Job {
  line = "true";
}

class Queue {
  last: Job | undefined;
  first: Job | undefined;
  begin(): Job {
    this.last = new Job();
    return this.last;
  }
  forget(): Job {
    const job = new Job();
    this.first = job;
    this.first = undefined;
    return job;
  }
  run() {
    execSync(this.last?.line ?? "true");
//           ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    execSync(this.first?.line ?? "true");
  }
}

function beginIn(owner: { job?: Job; line?: Job }): Job {
  owner.job = new Job();
  return owner.job;
}

export const terminal = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const queue = new Queue();
    queue.begin().line = command;
    queue.forget().line = command;
    queue.run();
    const owner: { job?: Job } = {};
    beginIn(owner).line = command;
    execSync(owner.job!.line);
//           ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
