// What goes into the model call is not what comes out of it.
import { readFileSync } from "node:fs";
import OpenAI from "openai";

const prompt = { model: "gpt-5-mini", file: "prompts/summary.md" };
const response = await new OpenAI().responses.create({ model: prompt.model, input: readFileSync(prompt.file, "utf8") });
console.log(response.output_text, readFileSync(prompt.file, "utf8").length);
