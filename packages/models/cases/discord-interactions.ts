// Interactions of Discord by their declared types: what somebody typed, and what is answered.
// same: ButtonInteraction=ChatInputCommandInteraction
// same: ButtonInteraction=CommandInteraction
// same: ButtonInteraction=ModalSubmitInteraction
// same: ButtonInteraction=StringSelectMenuInteraction
import type { ButtonInteraction } from "discord.js";
import { generateText } from "ai";
import { exec } from "node:child_process";

export async function answer(interaction: ButtonInteraction) {
  exec(interaction.fields.getTextInputValue("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  await interaction.reply(text);
//                        ^^^^ finding: require-output-filter
}
