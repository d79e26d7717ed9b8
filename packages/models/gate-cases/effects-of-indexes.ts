// An engine answers out of what it finds: asking it is reading what others wrote.
// same: @llamaindex/core=llamaindex
import { ContextChatEngine } from "@llamaindex/core";
import { VectorStoreIndex } from "llamaindex";
import { tool } from "ai";
import { z } from "zod";

export const look = tool({
  description: "Look an order up",
  inputSchema: z.object({ id: z.number() }),
  execute: async ({ id }) => {
    await new ContextChatEngine({}).query({ query: `order ${id}` });
    const index = await VectorStoreIndex.fromVectorStore({});
    return index.asRetriever().retrieve({ query: `order ${id}` });
  },
});
