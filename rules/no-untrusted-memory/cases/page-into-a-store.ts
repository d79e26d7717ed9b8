// What is stored comes back in later prompts.
import type { VectorStore } from "@langchain/core/vectorstores";

export async function ingest(store: VectorStore): Promise<void> {
  const text = await (await fetch("https://news.example.com/")).text();
  await store.addDocuments([{ pageContent: text, metadata: {} }]);
//                                         ^^^^ finding: no-untrusted-memory
  await store.addDocuments([{ pageContent: "Opening hours: 9 to 5.", metadata: {} }]);
}
