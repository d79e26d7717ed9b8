// dirname keeps everything but the last segment.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { generateObject } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

const schema = z.object({ path: z.string(), text: z.string() });
const { object } = await generateObject({ model: openai("gpt-5-mini"), schema, prompt: "Write a report." });
const folder = join("reports", dirname(object.path));
mkdirSync(folder, { recursive: true });
//        ^^^^^^ finding: no-model-output-in-path
writeFileSync(join(folder, basename(object.path)), object.text);
//            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
