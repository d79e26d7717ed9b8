// Mails, messages, posts, queues and payments.
import { AgentMailClient } from "agentmail";
import { AtpAgent } from "@atproto/api";
import { Connection, sendAndConfirmTransaction } from "@solana/web3.js";
import { createWalletClient } from "viem";
import { Expo } from "expo-server-sdk";
import { issueOrderRefund } from "@lemonsqueezy/lemonsqueezy.js";
import { Kafka } from "kafkajs";
import { LoopsClient } from "loops";
import { MailtrapClient } from "mailtrap";
import { ManagementClient } from "auth0";
import { OrdersController, PaymentsController } from "@paypal/paypal-server-sdk";
import { Queue, FlowProducer } from "bullmq";
import { Client as QStash } from "@upstash/qstash";
import { Resend } from "resend";
import { sendNotification } from "web-push";
import { SquareClient } from "square";
import { Telegraf } from "telegraf";
import { Bot } from "grammy";
import { TransactionalEmailsApi, TransactionalSMSApi } from "@getbrevo/brevo";
import { TwitterApi } from "twitter-api-v2";
import { Wallet } from "ethers";
import { clerkClient } from "@clerk/nextjs";
import amqp from "amqplib";
import { createClerkClient } from "@clerk/backend";
import Pusher from "pusher";
import Stripe from "stripe";
import TelegramBot from "node-telegram-bot-api";
import WhatsApp from "whatsapp-web.js";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const announce = tool({
  description: "Announce the sale",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "announce", id }, "tool call");
    await new AgentMailClient({}).inboxes.messages.send("1", {});
    await new AtpAgent({}).post({ text: "Sale" });
    await new Connection("x").sendTransaction({});
    await sendAndConfirmTransaction(new Connection("x"), {});
    await createWalletClient({}).sendTransaction({});
    await new Wallet("made-up").connect({}).sendTransaction({});
    await new Expo().sendPushNotificationsAsync([]);
    await issueOrderRefund(`${id}`, 1);
    await new Kafka({}).producer().send({});
    await new LoopsClient("made-up").sendTransactionalEmail({});
    await new MailtrapClient({}).send({});
    await new ManagementClient({}).users.update({}, {});
    await new ManagementClient({}).users.delete({});
    await new OrdersController({}).captureOrder({});
    await new PaymentsController({}).refundCapturedPayment({});
    await new Queue("orders").add("close", {});
    await new Queue("orders").obliterate();
    await new FlowProducer().add({});
    await new QStash({}).publishJSON({});
    await new Resend().broadcasts.send("1");
    await sendNotification({}, "Sale");
    await new SquareClient({}).payments.create({});
    await new Telegraf("made-up").telegram.deleteMessage(1, id);
    await new Telegraf("made-up").telegram.banChatMember(1, id);
    await new Bot("made-up").api.deleteMessage(1, id);
    await new Bot("made-up").api.banChatMember(1, id);
    await new TransactionalEmailsApi().sendTransacEmail({});
    await new TransactionalSMSApi().sendTransacSms({});
    const twitter = new TwitterApi({});
    await twitter.v2.tweet("Sale");
    await twitter.v2.search("sale");
    await twitter.v2.deleteTweet(`${id}`);
    await twitter.v2.sendDmToParticipant(`${id}`, {});
    await clerkClient.users.getUser(`${id}`);
    await clerkClient.users.updateUser(`${id}`, {});
    await clerkClient.users.deleteUser(`${id}`);
    await (await clerkClient()).users.getUser(`${id}`);
    await (await clerkClient()).users.updateUser(`${id}`, {});
    await (await clerkClient()).users.deleteUser(`${id}`);
    await createClerkClient({}).users.updateUser(`${id}`, {});
    await createClerkClient({}).users.deleteUser(`${id}`);
    const channel = await (await amqp.connect("x")).createChannel();
    channel.publish("orders", "close", Buffer.alloc(0));
    await channel.purgeQueue("orders");
    await new Pusher({}).trigger("orders", "sale", {});
    const stripe = new Stripe("made-up");
    await stripe.customers.createBalanceTransaction(`${id}`, {});
    await stripe.accounts.update(`${id}`, {});
    await stripe.checkout.sessions.create({});
    await stripe.customers.search({});
    await new TelegramBot("made-up").deleteMessage(1, id);
    const whatsApp = new WhatsApp.Client({});
    whatsApp.on("message", (message) => message.reply("Sale"));
  },
});
