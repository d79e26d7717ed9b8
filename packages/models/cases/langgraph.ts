// A graph whose nodes share a state with messages.
// same: @langchain/langgraph=@langchain/langgraph-supervisor StateGraph=createSupervisor
// same: @langchain/langgraph=@langchain/langgraph-swarm StateGraph=createSwarm
import { StateGraph } from "@langchain/langgraph";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const graph = new StateGraph({})
  .addNode("ask", (state) => db.query(state.messages[0].content))
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  .addNode([["tell", (state) => db.query(state.messages[0].tool_calls[0].args.sql)]])
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  .addNode({ show: (state) => db.query(state.messages[0].additional_kwargs.tool_calls) })
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  .addConditionalEdges("ask", (state) => db.query(state.messages[0].text))
//                                                ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  .compile()
  .withConfig({});

express().post("/ask", async (request) => {
  const { question, persona, role } = request.body;

  await graph.invoke({ messages: [question, [role, "Hello"], ["system", persona]] });
//                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await graph.invoke({ messages: [{ role, content: "Hello" }] });
//                                  ^^^^ finding: no-untrusted-instructions
  await graph.invoke({ messages: [{ role: "system", content: persona }] });
//                                                           ^^^^^^^ finding: no-untrusted-instructions
  await graph.invoke({ messages: [{ role: "system", content: [{ type: "text", text: persona }] }] });
//                                                                                  ^^^^^^^ finding: no-untrusted-instructions
});

export async function report() {
  const { messages } = await graph.invoke({ messages: [] });
  await db.query(messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await graph.stream({ messages: [] })) await db.query(part.ask.text);
//                                                                              ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const { values } = await graph.getState({});
  await db.query(values.messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const state of graph.getStateHistory({})) await db.query(state.values.messages[0].content);
//                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}
