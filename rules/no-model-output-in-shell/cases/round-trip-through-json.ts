// Text that becomes JSON and an object again is the same text.
import { execSync } from "node:child_process";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

interface Job {
  id: number;
  command: string;
}

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which command?" });
const message = JSON.stringify({ id: 1, command: text } satisfies Job);
const job = structuredClone(JSON.parse(message)) as Job;
execSync(`sleep ${job.id}`);
execSync(job.command);
//       ^^^^^^^^^^^ finding: no-model-output-in-shell
