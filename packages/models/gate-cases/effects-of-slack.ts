// What is done in Slack.
// same: WebClient=App @slack/web-api=@slack/bolt client;=client.client;
import { WebClient } from "@slack/web-api";
import { IncomingWebhook } from "@slack/webhook";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const client = new WebClient();
const slack = client;

export const tidyUp = tool({
  description: "Tidy the workspace up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await slack.chat.delete({ channel: "C1", ts: `${id}` });
    await slack.conversations.archive({ channel: "C1" });
    await slack.conversations.create({ name: `order-${id}` });
    await slack.conversations.history({ channel: "C1" });
    await slack.conversations.invite({ channel: "C1", users: "U1" });
    await slack.files.uploadV2({ channel_id: "C1" });
    await slack.filesUploadV2({ channel_id: "C1" });
    await slack.pins.add({ channel: "C1" });
    await slack.reactions.add({ channel: "C1", name: "ok" });
    await slack.search.messages({ query: `order ${id}` });
    await slack.users.list({});
    await new IncomingWebhook("https://hooks.slack.com/x").send(`order ${id}`);
  },
});
