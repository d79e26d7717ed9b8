// What people write in chats, and what they are told there.
import { createSlackAdapter } from "@chat-adapter/slack";
import { Chat } from "chat";
import PubNub from "pubnub";
import { generateText, tool } from "ai";
import pg from "pg";
import { z } from "zod";

const chat = new Chat({});
const pubnub = new PubNub({});
const slack = createSlackAdapter({}).webClient;

chat.onNewMention(async (thread, message) => {
  for await (const earlier of thread.messages) await new pg.Pool().query(`select '${earlier.text}'`);
//                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await thread.channel.post(message.text);
  await thread.adapter.postMessage("T1", message.text);
});
chat.onNewMessage(/order/, async (thread, message) => {
  await thread.post((await generateText({ model: "m", prompt: message.text })).text);
//                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-output-filter
});

export async function tell() {
  const { text } = await generateText({ model: "m", prompt: "Say hello" });
  await chat.channel("C1").postEphemeral("U1", text);
//                                             ^^^^ finding: require-output-filter
  await chat.thread("T1").reply("M1", text);
//                                    ^^^^ finding: require-output-filter
  await pubnub.publish({ channel: "orders", message: text });
//                                                   ^^^^ finding: require-output-filter
  await slack.chat.postMessage({ channel: "C1", text });
//                                              ^^^^ finding: require-output-filter
  await slack.filesUploadV2({ channel_id: "C1", content: text });
//                                                       ^^^^ finding: require-output-filter
}

export const send = tool({
  inputSchema: z.object({ to: z.string() }),
  execute: async ({ to }) => {
    await slack.chat.postMessage({ channel: to, text: "Hello" });
//                                          ^^ finding: no-model-output-in-request
    await slack.conversations.open({ users: to });
//                                          ^^ finding: no-model-output-in-request
    await slack.filesUploadV2({ channel_id: to, content: "Hello" });
//                                          ^^ finding: no-model-output-in-request
  },
});
