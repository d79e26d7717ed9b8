// As a tag, execa passes each value as one argument.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { execa } from "execa";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Write a commit message." });
await execa`git commit -m ${text}`;
await execa({ cwd: "/srv/app" })`git tag --message ${text} v1.2.3`;
