// Indexes of frameworks and platforms.
import { genkit } from "genkit";
import { Document, VectorStoreIndex } from "llamaindex";
import { MemoryVectorStore } from "langchain/vectorstores/memory";
import type { Embeddings } from "@langchain/core/embeddings";

export async function ingest(env: { NOTES: VectorizeIndex }, embeddings: Embeddings, values: number[]): Promise<void> {
  const page = await (await fetch("https://news.example.com")).text();
  await env.NOTES.upsert([{ id: "1", values, metadata: { page } }]);
//                                                       ^^^^ finding: no-untrusted-memory
  await VectorStoreIndex.fromDocuments([new Document({ text: page })]);
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  await MemoryVectorStore.fromTexts([page], {}, embeddings);
//                                  ^^^^^^ finding: no-untrusted-memory
  // Made, not stored.
  new Document({ text: page });
  const ai = genkit({});
  await ai.index({ indexer: "notes", documents: [{ content: [{ text: page }] }] });
//                                                                   ^^^^ finding: no-untrusted-memory
}
