// The files of a generated project are written where the language model says.
import { openai } from "@ai-sdk/openai";
import { generateObject } from "ai";
import fs from "fs-extra";
import path from "node:path";
import { z } from "zod";

const Project = z.object({ files: z.array(z.object({ path: z.string(), content: z.string() })) });
const { object } = await generateObject({ model: openai("gpt-5"), schema: Project, prompt: "A small web site." });

await Promise.all(
  object.files.map(async (file) => {
    const target = path.join("site", file.path);
    await fs.outputFile(target, file.content);
//                      ^^^^^^ finding: no-model-output-in-path
  }),
);
