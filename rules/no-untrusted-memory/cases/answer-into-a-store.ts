// Stores and services that keep what an agent remembers.
import { ZepClient } from "@getzep/zep-cloud";
import { InMemoryStore } from "@langchain/langgraph";
import { PineconeStore } from "@langchain/pinecone";
import type { Embeddings } from "@langchain/core/embeddings";
import { Memory as MastraMemory } from "@mastra/memory";
import { PgVector } from "@mastra/pg";
import { Pinecone } from "@pinecone-database/pinecone";
import { QdrantClient } from "@qdrant/js-client-rest";
import { Index } from "@upstash/vector";
import { ChromaClient } from "chromadb";
import MemoryClient from "mem0ai";
import weaviate from "weaviate-client";

export async function POST(request: Request, embeddings: Embeddings, vector: number[], threadId: string) {
  const { note } = await request.json();
  await new Pinecone().index("notes").upsert([{ id: "1", values: vector, metadata: { note } }]);
//                                                                                   ^^^^ finding: no-untrusted-memory
  await new QdrantClient().upsert("notes", { points: [{ id: 1, vector, payload: { note } }] });
//                                                                                ^^^^ finding: no-untrusted-memory
  const collection = await new ChromaClient().getOrCreateCollection({ name: "notes" });
  await collection.add({ ids: ["1"], documents: [note] });
//                                              ^^^^^^ finding: no-untrusted-memory
  await new Index().upsert({ id: "1", data: note });
//                                          ^^^^ finding: no-untrusted-memory
  const client = await weaviate.connectToLocal();
  await client.collections.get("Note").data.insert({ properties: { note } });
//                                                                 ^^^^ finding: no-untrusted-memory
  await new MemoryClient({ apiKey: "" }).add([{ role: "user", content: note }]);
//                                                                     ^^^^ finding: no-untrusted-memory
  await new ZepClient().thread.addMessages(threadId, { messages: [{ role: "user", content: note }] });
//                                                                                         ^^^^ finding: no-untrusted-memory
  await new MastraMemory().updateWorkingMemory({ threadId, workingMemory: note });
//                                                                        ^^^^ finding: no-untrusted-memory
  await new PgVector({ id: "notes" }).upsert({ indexName: "notes", vectors: [vector], metadata: [{ note }] });
//                                                                                                 ^^^^ finding: no-untrusted-memory
  await new InMemoryStore().put(["notes"], "latest", { note });
//                                                     ^^^^ finding: no-untrusted-memory
  await PineconeStore.fromTexts([note], {}, embeddings, {});
//                              ^^^^^^ finding: no-untrusted-memory
  await new InMemoryStore().put(["visits"], threadId, { at: Date.now() });
  return Response.json({});
}
