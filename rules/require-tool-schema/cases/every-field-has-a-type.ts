// Every field has a type, a record has keys and values of known forms, and what takes nothing declares nothing.
import { tool } from "ai";
import { z } from "zod";

const Point = z.object({ at: z.iso.date(), value: z.number() });

export const tools = {
  describe: tool({
    description: "Describe a series",
    inputSchema: z.object({
      name: z.enum(["sales", "stock"]),
      points: z.array(Point).max(50),
      labels: z.record(z.string(), z.string()).optional(),
    }),
    execute: async ({ name, points }) => `${name}: ${points.length}`,
  }),
  now: tool({
    description: "The present time",
    inputSchema: z.object({}),
    execute: async () => new Date().toISOString(),
  }),
};
