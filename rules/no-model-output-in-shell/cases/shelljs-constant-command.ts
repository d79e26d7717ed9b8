// What the language model says is printed, and the command is ours.
import Anthropic from "@anthropic-ai/sdk";
import shell from "shelljs";

const message = await new Anthropic().messages.create({
  model: "claude-sonnet-4-5",
  max_tokens: 200,
  messages: [{ role: "user", content: "Should the build be cleaned?" }],
});
const [block] = message.content;
if (block?.type === "text" && /\byes\b/i.test(block.text)) shell.exec("npm run clean", { silent: true });
shell.echo(block?.type === "text" ? block.text : "");
