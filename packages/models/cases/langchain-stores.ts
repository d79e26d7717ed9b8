// What vector stores keep, and what they give back.
// same: @langchain/pinecone=@langchain/weaviate PineconeStore=WeaviateStore
// same: @langchain/pinecone=@langchain/qdrant PineconeStore=QdrantVectorStore
// same: @langchain/pinecone=@langchain/mongodb PineconeStore=MongoDBAtlasVectorSearch
// same: @langchain/pinecone=@langchain/redis PineconeStore=RedisVectorStore
// same: @langchain/pinecone=@langchain/community PineconeStore=Chroma
import { PineconeStore as Store } from "@langchain/pinecone";
import { generateText } from "ai";
import express from "express";

express().post("/remember", async (request) => {
  const { text } = request.body;
  await Store.fromDocuments([{ pageContent: text }]);
//                                          ^^^^ finding: no-untrusted-memory
  await Store.fromTexts([text]);
//                      ^^^^^^ finding: no-untrusted-memory
  const store = new Store();
  await store.addDocuments([{ pageContent: text }]);
//                                         ^^^^ finding: no-untrusted-memory
  await store.addVectors([], [{ pageContent: text }]);
//                                           ^^^^ finding: no-untrusted-memory
  const [found] = await store.similaritySearch("orders");
  await generateText({ model: "m", system: found.pageContent });
//                                         ^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [[scored]] = await store.similaritySearchWithScore("orders");
  await generateText({ model: "m", system: scored.pageContent });
//                                         ^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  const [retrieved] = await store.asRetriever().invoke("orders");
  await generateText({ model: "m", system: retrieved.pageContent });
//                                         ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
