// The function is reached through a namespace and kept in a variable.
import * as cp from "child_process";
import * as util from "util";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const shell = { run: util.promisify(cp.exec) };
const { run } = shell;
const { text: command } = await generateText({ model: openai("gpt-5-mini"), prompt: "Which command?" });
await run(command);
//        ^^^^^^^ finding: no-model-output-in-shell
