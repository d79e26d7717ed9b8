// The folder comes from the command line, the file name is constant.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const folder = process.argv[2] ?? process.env.OUTPUT ?? "out";
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Write the release notes." });
await writeFile(join(folder, "RELEASE_NOTES.md"), text);
