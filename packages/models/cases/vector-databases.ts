// What databases of vectors and memories keep, and what comes back from them.
import { ChromaClient } from "chromadb";
import { Index as UpstashIndex } from "@upstash/vector";
import { LibSQLVector } from "@mastra/libsql";
import { Memory as MastraMemory } from "@mastra/memory";
import { MemoryClient } from "mem0ai";
import { Memory } from "mem0ai/oss";
import { PgVector } from "@mastra/pg";
import { Pinecone } from "@pinecone-database/pinecone";
import { QdrantClient } from "@qdrant/js-client-rest";
import { ZepClient } from "@getzep/zep-cloud";
import Exa from "exa-js";
import { tavily } from "@tavily/core";
import { TavilySearch } from "@langchain/tavily";
import { getJson } from "serpapi";
import weaviate from "weaviate-client";
import pg from "pg";
import express from "express";

const db = new pg.Pool();

express().post("/remember", async (request) => {
  const { text } = request.body;
  const upstash = new UpstashIndex();
  await upstash.upsert({ id: "1", metadata: { text } });
//                                            ^^^^ finding: no-untrusted-memory
  await upstash.upsert([{ id: "1", data: text }]);
//                                       ^^^^ finding: no-untrusted-memory
  await upstash.upsert([{ id: "1", metadata: { text } }]);
//                                             ^^^^ finding: no-untrusted-memory
  const pinecone = new Pinecone({}).index("orders");
  await pinecone.upsertRecords([{ id: "1", text }]);
//                                         ^^^^ finding: no-untrusted-memory
  await pinecone.upsert({ records: [{ id: "1", metadata: { text } }] });
//                                                         ^^^^ finding: no-untrusted-memory
  await new QdrantClient({}).setPayload("orders", { payload: { text } });
//                                                             ^^^^ finding: no-untrusted-memory
  const chroma = await new ChromaClient().getOrCreateCollection({ name: "orders" });
  await chroma.add({ ids: ["1"], metadatas: [{ text }] });
//                                             ^^^^ finding: no-untrusted-memory
  const things = (await weaviate.connectToLocal()).collections.get("Orders");
  await things.data.insertMany([{ properties: { text } }]);
//                                              ^^^^ finding: no-untrusted-memory
  const zep = new ZepClient({});
  await zep.graph.add({ data: text });
//                            ^^^^ finding: no-untrusted-memory
  await zep.memory.add("1", { messages: [{ role: "user", content: text }] });
//                                                                ^^^^ finding: no-untrusted-memory
  await new MemoryClient({}).update("1", text);
//                                       ^^^^ finding: no-untrusted-memory
  await new Memory().update("1", text);
//                               ^^^^ finding: no-untrusted-memory
  await new LibSQLVector({}).upsert({ indexName: "orders", metadata: [{ text }] });
//                                                                      ^^^^ finding: no-untrusted-memory
  await new MastraMemory().saveMessages({ messages: [{ role: "user", content: text }] });
//                                                                            ^^^^ finding: no-untrusted-memory
});

export async function recall() {
  const memory = new Memory();
  const [hit] = await new UpstashIndex().query({});
  await memory.add(hit.metadata.text);
//                 ^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const pinecone = new Pinecone({}).index("orders");
  await memory.add((await pinecone.fetch(["1"])).records["1"].metadata.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await pinecone.searchRecords({})).result.hits[0].fields.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const qdrant = new QdrantClient({});
  await memory.add((await qdrant.search("orders", {}))[0].payload.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await qdrant.query("orders", {})).points[0].payload.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const chroma = await new ChromaClient().getOrCreateCollection({ name: "orders" });
  await memory.add((await chroma.query({})).documents[0][0]);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const things = (await weaviate.connectToLocal()).collections.get("Orders");
  await memory.add((await things.query.nearText("open")).objects[0].properties.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const answer = await things.generate.nearText("open");
  await memory.add(answer.objects[0].properties.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await db.query(answer.objects[0].generated);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const zep = new ZepClient({});
  await memory.add((await zep.graph.search({})).edges[0].fact);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await zep.memory.get("1")).context);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await zep.thread.getUserContext("1")).context);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await memory.search("open")).results[0].memory);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await new LibSQLVector({}).query({}))[0].metadata.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await new PgVector({}).query({}))[0].metadata.text);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  const exa = new Exa("made-up");
  await memory.add((await exa.answer("open")).answer);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await exa.search("open")).context);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add((await tavily({}).extract([])).results[0].rawContent);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(await tavily({}).searchQNA("open"));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await memory.add(await new TavilySearch().invoke({ query: "open" }));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  getJson({ q: "open" }, (found) => memory.add(found.answer));
//                                             ^^^^^^^^^^^^ finding: no-untrusted-memory
}
