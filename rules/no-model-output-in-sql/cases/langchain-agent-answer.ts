// The last message of an agent is what its language model said.
import { createAgent } from "langchain";
import { ChatOpenAI } from "@langchain/openai";
import { DataSource } from "typeorm";

const agent = createAgent({ model: new ChatOpenAI({ model: "gpt-5-mini" }), tools: [] });
const source = new DataSource({ type: "postgres" });

const { messages } = await agent.invoke({ messages: [{ role: "user", content: "Write a query for late orders." }] });
await source.query(messages.at(-1)?.text ?? "");
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
