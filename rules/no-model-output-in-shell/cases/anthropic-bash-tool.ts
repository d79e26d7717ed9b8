// Claude's bash tool, run by hand.
import { execSync } from "node:child_process";
import Anthropic from "@anthropic-ai/sdk";

export async function act(anthropic: Anthropic, messages: Anthropic.MessageParam[]) {
  const message = await anthropic.messages.create({
    model: "claude-sonnet-4-5",
    max_tokens: 1024,
    messages,
    tools: [{ type: "bash_20250124", name: "bash" }],
  });
  const calls = message.content.filter((block) => block.type === "tool_use");
  return calls.map(({ id, input }) => ({ id, output: execSync((input as { command: string }).command) }));
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}
