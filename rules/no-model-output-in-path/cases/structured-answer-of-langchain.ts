// withStructuredOutput returns what its schema says: here a string.
import { readFileSync } from "node:fs";
import { ChatOpenAI } from "@langchain/openai";
import { z } from "zod";

const Choice = z.object({ file: z.string(), section: z.enum(["summary", "details"]) });
const model = new ChatOpenAI({ model: "gpt-5-mini" }).withStructuredOutput(Choice);

const choice = await model.invoke("Which file answers the question?");
console.log(readFileSync(`sections/${choice.section}.md`, "utf8"));
console.log(readFileSync(choice.file, "utf8"));
//                       ^^^^^^^^^^^ finding: no-model-output-in-path
