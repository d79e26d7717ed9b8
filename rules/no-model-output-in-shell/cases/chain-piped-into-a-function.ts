// A LangChain chain ends in a function of the project.
import { execSync } from "node:child_process";
import { StringOutputParser } from "@langchain/core/output_parsers";
import { ChatPromptTemplate } from "@langchain/core/prompts";
import { ChatOpenAI } from "@langchain/openai";

const prompt = ChatPromptTemplate.fromTemplate("Write a command that {task}.");
const chain = prompt.pipe(new ChatOpenAI({ model: "gpt-5-mini" })).pipe(new StringOutputParser());

const command = await chain.invoke({ task: "lists the largest files" });
execSync(command);
//       ^^^^^^^ finding: no-model-output-in-shell
