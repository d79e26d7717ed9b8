// Prompts of LangChain: whose words a message holds is said by its class, its role or its place in a pair. What a sequence ends in, a model said.
// same: @langchain/core=langchain
import {
  ChatPromptTemplate,
  FewShotPromptTemplate,
  HumanMessagePromptTemplate,
  PromptTemplate,
  SystemMessagePromptTemplate,
} from "@langchain/core/prompts";
import { RunnableMap, RunnablePassthrough, RunnableSequence } from "@langchain/core/runnables";
import { HumanMessage } from "@langchain/core/messages";
import { ChatOpenAI } from "@langchain/openai";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const model = new ChatOpenAI();

express().post("/prompts", async (request) => {
  const { persona, question, role } = request.body;
  const text = `Answer briefly: ${question}`;
  ChatPromptTemplate.fromMessages([
//                                ^ finding: no-untrusted-instructions
    ["system", persona],
    ["human", text],
  ]);
  ChatPromptTemplate.fromMessages([[role, "Hello"]]);
//                                ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  ChatPromptTemplate.fromMessages([{ role: "system", content: persona }]);
//                                                            ^^^^^^^ finding: no-untrusted-instructions
  ChatPromptTemplate.fromMessages([{ role, content: "Hello" }]);
//                                   ^^^^ finding: no-untrusted-instructions
  ChatPromptTemplate.fromMessages([{ role: "system", content: [{ type: "text", text: persona }] }]);
//                                                                                   ^^^^^^^ finding: no-untrusted-instructions
  ChatPromptTemplate.fromMessages([text]);
  ChatPromptTemplate.fromTemplate(text);
  HumanMessagePromptTemplate.fromTemplate(text);
  SystemMessagePromptTemplate.fromTemplate(persona);
//                                         ^^^^^^^ finding: no-untrusted-instructions
  new HumanMessage({ content: text });
  await new PromptTemplate({ template: text, inputVariables: [] }).partial({}).invoke({ key: process.env.API_KEY });
//                                                                                           ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

export async function report() {
  await db.query(await ChatPromptTemplate.fromMessages([]).pipe(model).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await PromptTemplate.fromTemplate("Which query?").pipe(model).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await new FewShotPromptTemplate({}).pipe(model).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await new RunnablePassthrough().pipe(model).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await RunnablePassthrough.assign({}).pipe(model).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await RunnableMap.from({}).pipe(model).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const chain = RunnableSequence.from([PromptTemplate.fromTemplate("Which query?"), model]);
  await db.query(await chain.invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const part of await chain.stream({})) await db.query(part);
//                                                                ^^^^ finding: no-model-output-in-sql
  for await (const event of chain.streamEvents({})) await db.query(event.data.chunk);
//                                                                 ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  chain.pipe((text) => db.query(text));
//                              ^^^^ finding: no-model-output-in-sql
}
