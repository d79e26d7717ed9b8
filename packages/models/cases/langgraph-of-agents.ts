// Graphs of agents are graphs: what a node gives is in what they end with.
// same: @langchain/langgraph-supervisor=@langchain/langgraph-swarm createSupervisor=createSwarm
import { ChatOpenAI } from "@langchain/openai";
import { createSupervisor } from "@langchain/langgraph-supervisor";
import pg from "pg";

const db = new pg.Pool();
const llm = new ChatOpenAI({ model: "gpt-5-mini" });

const graph = createSupervisor({ agents: [], llm }).addNode("write", async () => ({ sql: (await llm.invoke("Write SQL.")).content }));
const { sql } = await graph.compile().invoke({});
await db.query(sql);
//             ^^^ finding: no-model-output-in-sql
