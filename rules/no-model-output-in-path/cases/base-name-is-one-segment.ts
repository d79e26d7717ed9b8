// basename leaves one segment, which cannot climb.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { generateObject } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

const schema = z.object({ name: z.string(), text: z.string() });
const { object } = await generateObject({ model: openai("gpt-5-mini"), schema, prompt: "Write a report." });
writeFileSync(join("reports", basename(object.name)), object.text);
