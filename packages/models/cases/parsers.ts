// An answer that a person types is not what was asked; what a schema lets pass as text is.
import { exec } from "node:child_process";
import { generateText } from "ai";
import { prompt } from "prompts";
import * as v from "valibot";

const { text } = await generateText({ model: "openai/gpt-5-mini", prompt: "Which mode?" });
const parse = v.parser(v.object({ command: v.string() }));
const parsed = parse(JSON.parse(text));
exec(parsed.command);
//   ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
exec((await prompt({ type: "text", name: "command", message: text })).command);
