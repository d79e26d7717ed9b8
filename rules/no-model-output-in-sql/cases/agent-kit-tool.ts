// A tool of AgentKit calls it a handler.
import { createTool } from "@inngest/agent-kit";
import { Client } from "pg";
import { z } from "zod";

export const provision = createTool({
  name: "provision_database",
  description: "Create a schema",
  parameters: z.object({ name: z.string() }),
  handler: async ({ name }) => new Client().query(`CREATE SCHEMA ${name}`),
//                                                ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
