// What is done in chats of whatever service.
import { Chat, ThreadImpl } from "chat";
import { SlackAdapter } from "@chat-adapter/slack";
import { deleteSlackMessage, fetchSlackFile, postSlackMessage } from "@chat-adapter/slack/api";
import PubNub from "pubnub";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const inputSchema = z.object({ id: z.number() });
const chat = new Chat({});
const slack = new SlackAdapter({});
const pubnub = new PubNub({});

export const tidyUp = tool({
  description: "Tidy the chats up",
  inputSchema,
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    const sent = await chat.thread("T1").post(`order ${id}`);
    await sent.edit("done");
    await sent.addReaction("ok");
    await sent.delete();
    await new ThreadImpl({}).refresh();
    await chat.thread("T1").getParticipants();
    await chat.getUser(`U${id}`);
    await chat.channel("C1").post("done");
    await chat.getAdapter("slack").postMessage("T1", "done");
    await chat.getAdapter("slack").deleteMessage("T1", "M1");
    await chat.getAdapter("slack").addReaction("T1", "M1", "ok");
    await chat.getAdapter("slack").fetchMessages("T1");
    await chat.getAdapter("slack").fetchThread("T1");
    await slack.webClient.chat.postMessage({ channel: "C1" });
    await slack.postMessage("T1", "done");
    await slack.deleteMessage("T1", "M1");
    await slack.addReaction("T1", "M1", "ok");
    await slack.fetchMessages("T1");
    await slack.getUser(`U${id}`);
    await postSlackMessage({});
    await deleteSlackMessage({});
    await fetchSlackFile({});
  },
});

export const tell = tool({
  description: "Tell subscribers",
  inputSchema,
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tell", id }, "tool call");
    await pubnub.publish({ channel: `orders-${id}`, message: { id } });
    await pubnub.signal({ channel: `orders-${id}`, message: { id } });
    await pubnub.sendFile({ channel: `orders-${id}` });
    await pubnub.deleteMessages({ channel: "orders" });
    await pubnub.objects.removeChannelMetadata({ channel: "orders" });
    await pubnub.objects.setChannelMetadata({ channel: "orders" });
    await pubnub.objects.setChannelMembers({ channel: "orders" });
    await pubnub.objects.getAllChannelMetadata({});
    await pubnub.grantToken({ ttl: 60 });
    await pubnub.setState({ state: {} });
    await pubnub.fetchMessages({ channels: ["orders"] });
    await pubnub.hereNow({ channels: ["orders"] });
  },
});
