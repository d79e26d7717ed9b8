// Clients in wrappers that watch them, and what schemas of one library are in another.
import { observeOpenAI } from "langfuse";
import { observeOpenAI as observeAgain } from "@langfuse/openai";
import { wrapOpenAI } from "langsmith/wrappers";
import { parser, object as vObject, string as vString } from "valibot";
import { agent, AgentWorkflow } from "@llamaindex/workflow";
import { createReactAgent } from "@langchain/langgraph/prebuilt";
import { createSupervisor } from "@langchain/langgraph-supervisor";
import { createSwarm } from "@langchain/langgraph-swarm";
import { useCallback } from "react";
import { select } from "@inquirer/prompts";
import { Inngest } from "inngest";
import OpenAI from "openai";
import { exec } from "node:child_process";
import express from "express";
import pg from "pg";

const db = new pg.Pool();

export async function report() {
  for (const client of [observeOpenAI(new OpenAI()), observeAgain(new OpenAI()), wrapOpenAI(new OpenAI())])
    await db.query((await client.chat.completions.create({ model: "m", messages: [] })).choices[0].message.content);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const flow = AgentWorkflow.fromTools({ tools: [] });
  const { data } = await flow.run("Which query?");
  await db.query(data.result);
//               ^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(data.message.content);
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(data.object.sql);
//               ^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  for await (const event of flow.runStream("Which query?")) await db.query(event.data.delta);
//                                                                         ^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const reacting = createReactAgent({ llm: "m", tools: [] });
  await db.query((await reacting.invoke({ messages: [] })).structuredResponse.sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await createSupervisor({ agents: [reacting] }).compile().invoke({})).messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await createSwarm({ agents: [reacting] }).compile().invoke({})).messages[0].content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

express().post("/ask", async (request) => {
  const { description, text } = request.body;
  agent({ name: "shop", description });
//                      ^^^^^^^^^^^ finding: no-untrusted-instructions
  useCallback(() => exec(text), [])();
//                       ^^^^ finding: no-model-output-in-shell
  exec(await select({ message: "Which?", choices: [{ value: text }] }));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(parser(vObject({ name: vString() }))(text).name);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
new Inngest({ id: "shop" }).createFunction({ id: "run" }, { event: "run" }, async ({ event, step }) => exec(await step.run("read", () => event.data.command)));
//                                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
