// Text that becomes JSON and an object again is the same text.
import { execSync } from "node:child_process";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which command?" });
const message = JSON.stringify({ id: 1, command: text });
const job = structuredClone(JSON.parse(message)) as { command: string };
execSync(job.command);
//       ^^^^^^^^^^^ finding: no-model-output-in-shell
