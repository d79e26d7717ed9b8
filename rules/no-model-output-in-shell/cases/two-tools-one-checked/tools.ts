// The check stands in one tool and is forgotten in the other; the command is in another file.
import { tool } from "ai";
import { z } from "zod";
import * as services from "./run.js";

const inputSchema = z.object({ name: z.string() });

export const tools = {
  stop: tool({
    inputSchema,
    execute: async ({ name }) => {
      services.assertService(name);
      services.stop(name);
    },
  }),
  restart: tool({ inputSchema, execute: async ({ name }) => void services.restart(name) }),
};
