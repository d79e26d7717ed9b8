// What other services are asked in a language of their own, what they are sent, and who writes through them.
import { createAdminApiClient } from "@shopify/admin-api-client";
import { shopifyApi } from "@shopify/shopify-api";
import { createClient } from "@sanity/client";
import { PlaidApi } from "plaid";
import { AgentSideConnection } from "@agentclientprotocol/sdk";
import Browserbase from "@browserbasehq/sdk";
import { Client } from "@langchain/langgraph-sdk";
import { v2 as cloudinary } from "cloudinary";
import { makeWASocket } from "@whiskeysockets/baileys";
import { makeWASocket as connect } from "baileys";
import { tool } from "ai";
import { exec } from "node:child_process";
import { z } from "zod";

const chat = makeWASocket({});
const other = connect({});
const editor = new AgentSideConnection(() => ({}), {});

export const act = tool({
  inputSchema: z.object({ text: z.string(), url: z.string() }),
  execute: async ({ text, url }) => {
    await createAdminApiClient({ storeDomain: "shop.example", apiVersion: "2026-01", accessToken: "made-up" }).request(text);
//                                                                                                                     ^^^^ finding: no-model-output-in-query
    const { Graphql } = shopifyApi({}).clients;
    await new Graphql({}).request(text);
//                                ^^^^ finding: no-model-output-in-query
    await new Graphql({}).query({ data: text });
//                                      ^^^^ finding: no-model-output-in-query
    await new Graphql({}).query({ data: { query: text } });
//                                               ^^^^ finding: no-model-output-in-query
    await createClient({ projectId: "shop" }).fetch(text);
//                                                  ^^^^ finding: no-model-output-in-query
    await createClient({ projectId: "shop" }).fetch("*[_id == $id]", { id: text });
    await cloudinary.uploader.upload(text);
//                                   ^^^^ finding: no-model-output-in-path
    await new Browserbase().fetchAPI.create({ url });
//                                            ^^^ finding: no-model-output-in-url
    await editor.createTerminal({ sessionId: "1", command: text });
//                                                         ^^^^ finding: no-model-output-in-shell
    await editor.readTextFile({ sessionId: "1", path: text });
//                                                    ^^^^ finding: no-model-output-in-path
    await chat.sendMessage(text, { text: "Closed" });
//                         ^^^^ finding: no-model-output-in-request
    await other.sendMessage(text, { text: "Closed" });
//                          ^^^^ finding: no-model-output-in-request
    const { data } = await new PlaidApi().accountsGet({});
    await fetch(url, { method: "POST", body: JSON.stringify(data) });
//              ^^^ finding: no-model-output-in-url
//                                           ^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
  },
});

chat.ev.on("messages.upsert", ({ messages }) => {
  for (const { message } of messages) exec(message.conversation);
//                                         ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
chat.ev.process((events) => {
  for (const { message } of events["messages.upsert"].messages) exec(message.extendedTextMessage.text);
//                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
other.ev.on("messages.upsert", ({ messages }) => exec(messages[0].message.conversation));
//                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
other.ev.process((events) => exec(events["messages.upsert"].messages[0].message.conversation));
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

export async function answer() {
  const reply = await new Client().runs.wait("t", "assistant");
  exec(reply.text);
//     ^^^^^^^^^^ finding: no-model-output-in-shell
  await chat.sendMessage("1@s.whatsapp.net", { text: reply.text });
//                                                   ^^^^^^^^^^ finding: require-output-filter
  await other.sendMessage("1@s.whatsapp.net", { text: reply.text });
//                                                    ^^^^^^^^^^ finding: require-output-filter
}
