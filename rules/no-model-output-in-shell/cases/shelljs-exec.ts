// shelljs runs its text in a shell.
import Anthropic from "@anthropic-ai/sdk";
import shell from "shelljs";

const message = await new Anthropic().messages.create({
  model: "claude-sonnet-4-5",
  max_tokens: 200,
  messages: [{ role: "user", content: "Which command cleans the build?" }],
});
for (const block of message.content) {
  if (block.type === "text") shell.exec(block.text, { silent: true });
//                                      ^^^^^^^^^^ finding: no-model-output-in-shell
}
