// What the functions of a graph receive: the messages of its state, or of a prebuilt agent's.
import { ChatOpenAI } from "@langchain/openai";
import { MessageGraph } from "@langchain/langgraph";
import { createReactAgent } from "@langchain/langgraph/prebuilt";
import pg from "pg";

const db = new pg.Pool();
const llm = new ChatOpenAI({ model: "gpt-5-mini" });

new MessageGraph().addNode("run", async (messages) => await db.query(messages[0].content));
//                                                                   ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
createReactAgent({ llm, tools: [], preModelHook: async (state) => await db.query(state.messages[0].content) });
//                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
