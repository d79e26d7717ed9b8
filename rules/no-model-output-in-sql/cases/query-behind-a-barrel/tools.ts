// The text passes a barrel, a service and a dynamic import before it is run.
import { tool } from "ai";
import { z } from "zod";

export const searchOrders = tool({
  description: "Search orders",
  inputSchema: z.object({ city: z.string(), limit: z.number() }),
  execute: async (filter) => {
    const { findOrders } = await import("./services/index.js");
    return findOrders({ ...filter });
  },
});
