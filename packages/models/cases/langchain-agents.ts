// Agents and chains of LangChain before version 1: what they are asked, what they answer.
// same: langchain=@langchain/classic
import {
  AgentExecutor,
  createConversationalRetrievalAgent,
  createToolCallingAgent,
  initializeAgentExecutor,
  initializeAgentExecutorWithOptions,
} from "langchain/agents";
import {
  APIChain,
  LLMChain,
  RetrievalQAChain,
  createExtractionChain,
  createRetrievalChain,
  createStuffDocumentsChain,
  loadQAChain,
} from "langchain/chains";
import { initChatModel } from "langchain/chat_models/universal";
import { MemoryVectorStore } from "langchain/vectorstores/memory";
import { DynamicTool } from "@langchain/core/tools";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const model = await initChatModel("m");
const tools = [new DynamicTool({ name: "noop", description: "Do nothing", func: async () => "done" })];

express().post("/ask", async (request) => {
  const text = `Answer briefly: ${request.body.question}`;
  await new AgentExecutor({ agent: model, tools }).invoke({ input: text });
  await new LLMChain({ llm: model }).invoke({ key: process.env.API_KEY });
//                                                 ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

export async function report() {
  await db.query((await model.bindTools(tools).invoke("Which query?")).content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const executor = AgentExecutor.fromAgentAndTools({ agent: model, tools });
  const { output, intermediateSteps } = await executor.invoke({ input: "Which query?" });
  await db.query(output);
//               ^^^^^^ finding: no-model-output-in-sql
  await db.query(intermediateSteps[0].action.toolInput);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await executor.run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await executor.stream({ input: "Which query?" })) await db.query(part.output);
//                                                                                          ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await (await initializeAgentExecutor(tools, model)).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await (await initializeAgentExecutorWithOptions(tools, model)).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await (await createConversationalRetrievalAgent(model, tools)).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await (await createToolCallingAgent({ llm: model, tools })).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await (await createStuffDocumentsChain({ llm: model })).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql

  await db.query(await new LLMChain({ llm: model }).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await APIChain.fromLLMAndAPIDocs(model, "").run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await RetrievalQAChain.fromLLM(model).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await createExtractionChain({}, model).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await loadQAChain(model).run("Which query?"));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const retrieval = await createRetrievalChain({});
  await db.query((await retrieval.invoke({})).answer);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await retrieval.stream({})) await db.query(part.answer);
//                                                                    ^^^^^^^^^^^ finding: no-model-output-in-sql
}

// What was stored comes back, and is nobody's own words.
express().post("/remember", async (request) => {
  const { text } = request.body;
  await MemoryVectorStore.fromDocuments([{ pageContent: text }]);
//                                                      ^^^^ finding: no-untrusted-memory
  await MemoryVectorStore.fromTexts([text]);
//                                  ^^^^^^ finding: no-untrusted-memory
  const store = new MemoryVectorStore();
  await store.addDocuments([{ pageContent: text }]);
//                                         ^^^^ finding: no-untrusted-memory
  await store.addVectors([], [{ pageContent: text }]);
//                                           ^^^^ finding: no-untrusted-memory
  const [found] = await store.similaritySearch("orders");
  await model.invoke([{ role: "system", content: found.pageContent }]);
//                                               ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [[scored]] = await store.similaritySearchWithScore("orders");
  await model.invoke([{ role: "system", content: scored.pageContent }]);
//                                               ^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [retrieved] = await store.asRetriever().invoke("orders");
  await model.invoke([{ role: "system", content: retrieved.pageContent }]);
//                                               ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
