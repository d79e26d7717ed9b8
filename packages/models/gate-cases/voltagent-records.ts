// What VoltAgent records where it is told where to, and whom its tools and steps ask.
// same: observability=voltOpsClient
import { rmSync } from "node:fs";
import { Agent, VoltAgent, VoltAgentObservability, createTool } from "@voltagent/core";
import { z } from "zod";

const parameters = z.object({ path: z.string() });
export const volt = new VoltAgent({ agents: {}, observability: new VoltAgentObservability() });

export const erase = createTool({
  name: "erase",
  description: "Erase a file",
  parameters,
  execute: async ({ path }, options) => {
    const { action } = await options.elicitation({ message: path });
    if (action === "accept") rmSync(path);
  },
});

export const agent = new Agent({ name: "files", instructions: "Help.", model: "m", tools: [erase] });
