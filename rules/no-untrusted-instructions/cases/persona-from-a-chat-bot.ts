// What somebody writes to a bot is a message for the model, not its instructions.
import { App } from "@slack/bolt";
import { ActivityHandler } from "botbuilder";
import { Client } from "discord.js";
import { Bot } from "grammy";
import TelegramBot from "node-telegram-bot-api";
import { Telegraf } from "telegraf";
import whatsapp from "whatsapp-web.js";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

const slack = new App({ signingSecret: process.env.SLACK_SIGNING });
slack.message(async ({ message }) => {
  await generateText({ model, prompt: message.text });
  await generateText({ model, system: message.text, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
});
slack.command("/persona", async ({ command }) => {
  await generateText({ model, system: command.text, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

const discord = new Client({ intents: [] });
discord.on("messageCreate", async (message) => {
  await generateText({ model, system: message.content, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
discord.on("interactionCreate", async (interaction) => {
  await generateText({ model, system: interaction.options.getString("persona"), prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

new Bot("").on("message:text", async (ctx) => {
  await generateText({ model, system: ctx.message.text, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});

new Telegraf("").command("persona", async (ctx) => {
  await generateText({ model, system: ctx.payload, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^ finding: no-untrusted-instructions
});

new TelegramBot("").on("message", async (message) => {
  await generateText({ model, system: message.text, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

new whatsapp.Client({}).on("message", async (message) => {
  await generateText({ model, system: message.body, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^ finding: no-untrusted-instructions
});

export class Assistant extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await generateText({ model, system: context.activity.text, prompt: "Greet the visitor." });
//                                        ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
      await next();
    });
  }
}
