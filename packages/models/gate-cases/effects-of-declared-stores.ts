// The same of a store that is known by its declared type.
import type { VectorStore } from "@langchain/core/vectorstores";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const forgetIn = (store: VectorStore) =>
  tool({
    description: "Forget an order",
    inputSchema: z.object({ id: z.number() }),
    needsApproval: true,
    execute: async ({ id }) => {
      log.info({ tool: "forget", id }, "tool call");
      await store.similaritySearch(`order ${id}`);
      await store.asRetriever().invoke(`order ${id}`);
      await store.delete({ ids: [`order:${id}`] });
    },
  });
