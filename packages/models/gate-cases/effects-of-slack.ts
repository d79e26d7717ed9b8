// What is done in Slack.
// same: WebClient=App @slack/web-api=@slack/bolt client;=client.client;
// same: WebClient=SlackAdapter @slack/web-api=@chat-adapter/slack client;=client.webClient;
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
    await slack.admin.conversations.bulkDelete({});
    await slack.admin.conversations.setTeams({});
    await slack.admin.users.setAdmin({});
    await slack.apiCall("chat.postMessage", { channel: "C1", text: `order ${id}` });
    await slack.apiCall("canvases.delete", {});
    await slack.apiCall("canvases.edit", {});
    await slack.apiCall("conversations.kick", {});
    await slack.apiCall("files.sharedPublicURL", {});
    await slack.apiCall("pins.add", {});
    await slack.apiCall("search.messages", {});
    await slack.apiCall("users.list");
    await slack.bookmarks.add({});
    await slack.bookmarks.edit({});
    await slack.canvases.create({});
    await slack.bookmarks.remove({});
    await slack.canvases.access.set({});
    await slack.canvases.edit({});
    await slack.canvases.sections.lookup({});
    await slack.chat.deleteScheduledMessage({});
    await slack.conversations.canvases.create({});
    await slack.conversations.members({});
    await slack.files.info({});
    await slack.files.sharedPublicURL({});
    await slack.pins.list({});
    await slack.chat.postMessage({ channel: "C1" });
    await slack.chatStream({}).append({});
    await slack.slackLists.items.delete({});
    await slack.slackLists.items.list({});
    await slack.slackLists.items.update({});
    await slack.slackLists.update({});
    await slack.usergroups.disable({});
    await slack.usergroups.users.update({});
    await slack.users.profile.get({});
    await slack.users.profile.set({});
    await new IncomingWebhook("https://hooks.slack.com/x").send(`order ${id}`);
  },
});
