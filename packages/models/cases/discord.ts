// Channels and people of Discord by their declared types: whom a message goes to, and what it says.
// same: TextChannel=DMChannel
// same: TextChannel=NewsChannel
// same: TextChannel=ThreadChannel
// same: TextChannel=VoiceChannel
// same: TextChannel=User
// same: TextChannel=GuildMember
// same: TextChannel=Webhook
// same: TextChannel=WebhookClient
import type { TextChannel } from "discord.js";
import { generateText } from "ai";

export async function greet(channel: TextChannel) {
  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  await channel.send(text);
//                   ^^^^ finding: require-output-filter
}
