import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { recipientsAt, textAt } from "./parts/messages.ts";

const CHANNELS = [
  "TextChannel",
  "DMChannel",
  "NewsChannel",
  "ThreadChannel",
  "VoiceChannel",
  "User",
  "GuildMember",
  "Webhook",
  "WebhookClient",
];
const INTERACTIONS = [
  "ChatInputCommandInteraction",
  "CommandInteraction",
  "ButtonInteraction",
  "ModalSubmitInteraction",
  "StringSelectMenuInteraction",
];

export default defineModel({
  package: "discord.js",
  types: {
    ...Object.fromEntries([...CHANNELS, ...INTERACTIONS].map((name) => [name, []])),
    Client: ["Client > new", "Client > {on,once} > arg 1 > param 0 > client"],
    // Events hand over a message or an interaction.
    Message: ["Client > {on,once} > arg 1 > param 0"],
    Channel: [
      "Client > channels > fetch > call",
      "Client > channels > cache > get > call",
      "Client > users > fetch > call",
      "Message > channel",
      ...CHANNELS,
    ],
    Interaction: ["Message", ...INTERACTIONS],
  },
  sources: [
    { at: "Message > {content,cleanContent}", kind: "user-input", label: "what somebody wrote in Discord", bounded: true },
    { at: "Interaction > options > getString > call", kind: "user-input", label: "what somebody wrote in Discord", bounded: true },
    { at: "Interaction > fields > getTextInputValue > call", kind: "user-input", label: "what somebody wrote in Discord", bounded: true },
  ],
  sinks: [
    ...recipientsAt("Client > {channels,users} > fetch > arg 0", "Client > channels > cache > get > arg 0"),
    ...textAt(
      `{${CHANNELS.join(",")},Channel} > send > arg 0`,
      `{${INTERACTIONS.join(",")},Interaction} > {reply,editReply,followUp,update} > arg 0`,
    ),
  ],
  effects: [
    ...effectsAt("send-message", `{${CHANNELS.join(",")},Channel} > send > call`),
    ...effectsAt("delete-data", "Message > delete > call"),
    ...["read-private", "read-untrusted"].flatMap((kind) => effectsAt(kind, "Channel > messages > fetch > call")),
  ],
});
