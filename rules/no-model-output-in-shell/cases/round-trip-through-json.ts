// Text that becomes JSON and an object again is the same text.
import { execSync } from "node:child_process";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which command?" });
const message = JSON.stringify({ id: 1, command: text });
const job = structuredClone(JSON.parse(message)) as { command: string };
execSync(job.command);
//       ^^^^^^^^^^^ finding: no-model-output-in-shell

// A copy that is made so keeps its fields apart.
const copy = JSON.parse(JSON.stringify({ name: text, program: "date" })) as { name: string; program: string };
execSync(copy.program);
execSync(copy.name);
//       ^^^^^^^^^ finding: no-model-output-in-shell

// What a function makes of the values is another matter.
const masked = JSON.parse(JSON.stringify({ name: text, program: "date" }, (_, value) => (value === "date" ? text : value))) as { program: string };
execSync(masked.program);
//       ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
