// The file is named by a digest of what the language model said.
import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Write a poem." });
const name = createHash("sha256").update(text).digest("hex").slice(0, 12);
await writeFile(`poems/${name}.txt`, text);
