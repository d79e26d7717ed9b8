// What Mastra traces is a record once it is told where to; a step that was suspended goes on with what a person said.
// same: telemetry=observability
import { rmSync } from "node:fs";
import { Mastra } from "@mastra/core";
import { Agent } from "@mastra/core/agent";
import { createTool } from "@mastra/core/tools";
import { createStep } from "@mastra/core/workflows";
import { z } from "zod";

const inputSchema = z.object({ path: z.string() });
export const mastra = new Mastra({ telemetry: { enabled: true } });

export const erase = createTool({
  id: "erase",
  description: "Erase a file",
  inputSchema,
  execute: async ({ path }, { workflow }) => {
    if (!workflow.resumeData?.approved) return workflow.suspend({});
    rmSync(path);
  },
});

export const step = createStep({
  id: "erase",
  inputSchema,
  execute: async ({ inputData, resumeData, suspend }) => {
    if (!resumeData?.approved) return suspend({});
    rmSync(inputData.path);
  },
});

export const eraseInStep = createTool({
  id: "eraseInStep",
  description: "Erase a file",
  inputSchema,
  execute: ({ path }) => step.execute({ inputData: { path } }),
});

export const agent = new Agent({ name: "files", instructions: "Help.", model: "m", tools: { erase, eraseInStep } });
