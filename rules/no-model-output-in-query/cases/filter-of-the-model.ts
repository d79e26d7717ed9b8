// A filter that the language model writes may hold operators; a field compared with its text may not.
import { MongoClient } from "mongodb";
import { tool } from "ai";
import { z } from "zod";

const orders = new MongoClient("mongodb://localhost").db("shop").collection("orders");

export const find = tool({
  inputSchema: z.object({ filter: z.any() }),
  execute: async ({ filter }) => orders.countDocuments(filter),
//                                                     ^^^^^^ finding: no-model-output-in-query
});

export const findByCity = tool({
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ city }) => orders.countDocuments({ city }),
});
