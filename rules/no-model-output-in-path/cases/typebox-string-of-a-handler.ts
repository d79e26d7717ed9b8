// A string with a length is a string.
import { Type } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { readFile } from "node:fs/promises";
import type Anthropic from "@anthropic-ai/sdk";

const Input = Type.Object({ log: Type.String({ maxLength: 20 }), lines: Type.Integer() });

export async function readLog(block: Anthropic.ToolUseBlock) {
  const { log } = Value.Parse(Input, block.input);
  return readFile(`/var/log/${log}.log`, "utf8");
//                ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
}
