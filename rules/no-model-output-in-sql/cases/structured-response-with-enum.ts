// The structured response of an agent is as narrow as its format.
import { createAgent } from "langchain";
import { ChatOpenAI } from "@langchain/openai";
import { DataSource } from "typeorm";
import { z } from "zod";

const responseFormat = z.object({ table: z.enum(["orders", "returns"]), days: z.number() });
const agent = createAgent({ model: new ChatOpenAI({ model: "gpt-5-mini" }), tools: [], responseFormat });
const source = new DataSource({ type: "postgres" });

const { structuredResponse } = await agent.invoke({ messages: [{ role: "user", content: "What shall I count?" }] });
const { table, days } = structuredResponse;
await source.query(`SELECT count(*) FROM ${table} WHERE age < ${days}`);
