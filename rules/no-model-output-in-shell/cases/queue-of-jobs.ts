// A class queues what it is given and runs it later.
import { execSync } from "node:child_process";
import { streamText } from "ai";
import { openai } from "@ai-sdk/openai";

class Queue {
  readonly #jobs: string[] = [];
  add(...lines: string[]) {
    this.#jobs.push(...lines);
  }
  drain() {
    for (let job = this.#jobs.shift(); job !== undefined; job = this.#jobs.shift()) execSync(job);
//                                                                                           ^^^ finding: no-model-output-in-shell
  }
}

const queue = new Queue();
const { textStream } = streamText({ model: openai("gpt-5-mini"), prompt: "One command a line." });
for await (const chunk of textStream) queue.add(...chunk.split("\n"));
queue.drain();
