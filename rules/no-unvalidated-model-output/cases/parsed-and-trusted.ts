// JSON of the language model, used as it comes and parsed by a schema.
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";
import { z } from "zod";

const Order = z.object({ id: z.string() });
const { text } = await generateText({ model: openai("gpt-5-mini"), prompt: "Give the order as JSON." });
export const trusted = JSON.parse(text) as { id: string };
//                                ^^^^ finding: no-unvalidated-model-output
export const checked = Order.parse(JSON.parse(text));
