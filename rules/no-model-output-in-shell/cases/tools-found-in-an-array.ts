// The tool is found by its name in an array of tools.
import { execSync } from "node:child_process";
import Anthropic from "@anthropic-ai/sdk";

const tools = [
  { name: "now", run: () => new Date().toISOString() },
  { name: "terminal", run: (input: { command: string }) => execSync(input.command, { encoding: "utf8" }) },
//                                                                  ^^^^^^^^^^^^^ finding: no-model-output-in-shell
];

export function dispatch(message: Anthropic.Message) {
  return message.content.map((block) => {
    if (block.type !== "tool_use") return undefined;
    const tool = tools.find(({ name }) => name === block.name);
    return tool?.run(block.input as { command: string });
  });
}
