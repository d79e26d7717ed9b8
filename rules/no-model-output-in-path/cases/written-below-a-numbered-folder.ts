// The content is the language model's, the path is not.
import { openai } from "@ai-sdk/openai";
import { generateObject } from "ai";
import fs from "fs-extra";
import path from "node:path";
import { z } from "zod";

const Project = z.object({ pages: z.array(z.object({ title: z.string(), content: z.string() })) });
const { object } = await generateObject({ model: openai("gpt-5"), schema: Project, prompt: "A small web site." });

for (const [index, page] of object.pages.entries()) {
  await fs.outputFile(path.join("site", `page-${index + 1}.html`), `${page.title}\n${page.content}`);
}
