// The framework would record every call, but is told not to.
import { rm } from "node:fs/promises";
import { createSdkMcpServer, query, tool } from "@anthropic-ai/claude-agent-sdk";
import { z } from "zod";

const erase = tool("erase", "Delete a draft", { id: z.uuid() }, async ({ id }) => {
  //               ^^^^^^^ finding: require-tool-call-log
  await rm(`/srv/drafts/${id}.md`);
  return { content: [] };
});
const drafts = createSdkMcpServer({ name: "drafts", tools: [erase] });
query({ prompt: "Tidy the drafts.", options: { maxTurns: 5, mcpServers: { drafts }, persistSession: false } });
