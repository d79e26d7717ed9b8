// execaCommand splits a string into program and arguments.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { execaCommand } from "execa";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which npm script should run?" });
await execaCommand(`npm run ${text}`, { cwd: "/srv/app" });
//                 ^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
