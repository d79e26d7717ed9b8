// What searching, asking and deleting do to a store of vectors, also one that is known by its declared type.
// same: MemoryVectorStore=PineconeStore langchain=@langchain/pinecone
// same: MemoryVectorStore=WeaviateStore langchain=@langchain/weaviate
// same: MemoryVectorStore=QdrantVectorStore langchain=@langchain/qdrant
// same: MemoryVectorStore=MongoDBAtlasVectorSearch langchain=@langchain/mongodb
// same: MemoryVectorStore=RedisVectorStore langchain=@langchain/redis
// same: MemoryVectorStore=Chroma langchain=@langchain/community
// same: langchain=@langchain/classic
import { MemoryVectorStore } from "langchain";
import type { VectorStore } from "@langchain/core/vectorstores";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
declare const given: VectorStore;

export const forget = tool({
  description: "Forget an order",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "forget", id }, "tool call");
    for (const store of [new MemoryVectorStore({}), given]) {
      await store.similaritySearch(`order ${id}`);
      await store.asRetriever().invoke(`order ${id}`);
      await store.delete({ ids: [`order:${id}`] });
    }
  },
});
