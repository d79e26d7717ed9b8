// What asking a browser, an index or a crawler in words does.
// same: firecrawl=@mendable/firecrawl-js
import { Stagehand } from "@browserbasehq/stagehand";
import { BedrockAgentRuntime, RetrieveCommand } from "@aws-sdk/client-bedrock-agent-runtime";
import { FirecrawlClient } from "firecrawl";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const stagehand = new Stagehand({ env: "LOCAL" });

export const buy = tool({
  description: "Buy an order",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "buy", id }, "tool call");
    await stagehand.page.goto("https://shop.example");
    await stagehand.act(`Buy order ${id}.`);
    await stagehand.extract(`What does order ${id} cost?`);
    await stagehand.agent({}).execute(`Buy order ${id}.`);
    await new BedrockAgentRuntime({}).retrieve({ retrievalQuery: { text: `order ${id}` } });
    new RetrieveCommand({ retrievalQuery: { text: `order ${id}` } });
    await new FirecrawlClient({}).scrape(`https://shop.example/orders/${id}`);
  },
});
