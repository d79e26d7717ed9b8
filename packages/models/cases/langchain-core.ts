// What the core alone has: declared chunks, structured prompts, callers that repeat, parsers by schema.
import { AsyncCaller } from "@langchain/core/utils/async_caller";
import { StructuredOutputParser } from "@langchain/core/output_parsers";
import { StructuredPrompt } from "@langchain/core/prompts";
import { VectorStore } from "@langchain/core/vectorstores";
import { ChatOpenAI } from "@langchain/openai";
import { z } from "zod";
import pg from "pg";
import type { AIMessageChunk } from "@langchain/core/messages";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { BaseRetriever } from "@langchain/core/retrievers";
import { Memory } from "mem0ai/oss";
import express from "express";

const db = new pg.Pool();
const memory = new Memory();

export async function report(chunk: AIMessageChunk) {
  await db.query(chunk.content);
//               ^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await StructuredPrompt.fromMessagesAndSchema([], {}).pipe(new ChatOpenAI()).invoke({}));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const parser = StructuredOutputParser.fromZodSchema(z.object({ id: z.number(), sql: z.string() }));
  const { id, sql } = await parser.parse(chunk.content);
  await db.query(`SELECT * FROM orders WHERE id = ${id}`);
  await db.query(sql);
//               ^^^ finding: no-model-output-in-sql
}

express().post("/again", async (request) => {
  const caller = new AsyncCaller({});
  await db.query(await caller.call((query) => query, request.body.query));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(await caller.callWithOptions({}, (query) => query, request.body.query));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});

export class Store extends VectorStore {
  maxMarginalRelevanceSearch(question: string, { filter }: { filter: string }) {
    return db.query(`SELECT * FROM documents WHERE ${filter}`);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  }
}

export async function answer(model: BaseChatModel) {
  await db.query((await model.bindTools([]).invoke("Which query?")).content);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export async function recall(store: VectorStore, retriever: BaseRetriever) {
  const [found] = await store.asRetriever().invoke("orders");
  await memory.add(found.pageContent);
//                 ^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const [older] = await retriever.getRelevantDocuments("orders");
  await memory.add(older.pageContent);
//                 ^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const [[scored]] = await store.similaritySearchWithScore("orders");
  await memory.add(scored.pageContent);
//                 ^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await store.addVectors([], [{ pageContent: found.pageContent }]);
//                                           ^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
}
