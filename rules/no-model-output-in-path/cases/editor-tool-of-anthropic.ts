// Claude's text editor tool names the file that it wants to edit.
import { readFileSync, writeFileSync } from "node:fs";
import type Anthropic from "@anthropic-ai/sdk";

interface Edit {
  command: "view" | "create";
  path: string;
  file_text?: string;
}

export function edit(message: Anthropic.Beta.BetaMessage) {
  for (const block of message.content) {
    if (block.type !== "tool_use" || block.name !== "str_replace_based_edit_tool") continue;
    const { command, path, file_text = "" } = block.input as Edit;
    if (command === "view") return readFileSync(path, "utf8");
//                                              ^^^^ finding: no-model-output-in-path
    writeFileSync(path, file_text);
//                ^^^^ finding: no-model-output-in-path
  }
}
