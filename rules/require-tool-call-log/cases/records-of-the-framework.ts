// Frameworks that record every call until somebody says no, in sets of tools as well.
import { rm } from "node:fs/promises";
import { Agent, tool } from "@openai/agents";
import { createSdkMcpServer, query, tool as sdkTool } from "@anthropic-ai/claude-agent-sdk";
import { z } from "zod";

const discard = tool({
  name: "discard",
  parameters: z.object({ id: z.uuid() }),
  execute: ({ id }) => rm(`/srv/drafts/${id}.md`),
});
export const agent = new Agent({ name: "Editor", tools: [discard] });

const erase = sdkTool("erase", "Delete a draft", { id: z.uuid() }, async ({ id }) => {
  await rm(`/srv/drafts/${id}.md`);
  return { content: [] };
});
const drafts = createSdkMcpServer({ name: "drafts", tools: [erase] });
query({ prompt: "Tidy the drafts.", options: { maxTurns: 5, mcpServers: { drafts } } });
