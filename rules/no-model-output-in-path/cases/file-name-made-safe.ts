// Libraries that make a safe file name of any text.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import slugify from "@sindresorhus/slugify";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import filenamify from "filenamify";
import sanitize from "sanitize-filename";

const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "A title." });
await writeFile(join("posts", `${slugify(text)}.md`), text);
await writeFile(join("posts", `${filenamify(text)}.txt`), text);
await writeFile(join("posts", sanitize(text)), text);
