// What is done in Discord.
import { Client } from "discord.js";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const client = new Client({});

client.on("messageCreate", (message) =>
  tool({
    description: "Tidy the channel up",
    inputSchema: z.object({ id: z.number() }),
    needsApproval: true,
    execute: async ({ id }) => {
      log.info({ tool: "tidyUp", id }, "tool call");
      await message.channel.messages.fetch();
      await message.delete();
      await (await client.users.fetch("1")).send("Done");
    },
  }),
);
client.once("ready", (ready) =>
  tool({
    description: "Greet everybody",
    inputSchema: z.object({ id: z.number() }),
    needsApproval: true,
    execute: async ({ id }) => {
      log.info({ tool: "greet", id }, "tool call");
      await (await ready.client.channels.fetch("1")).send("Hello");
    },
  }),
);
