// A typebox schema with a union of literals leaves nothing to choose but our names.
import { Type, type Static } from "@sinclair/typebox";
import { Value } from "@sinclair/typebox/value";
import { readFile } from "node:fs/promises";
import type Anthropic from "@anthropic-ai/sdk";

const Input = Type.Object({ log: Type.Union([Type.Literal("web"), Type.Literal("worker")]), lines: Type.Integer() });

export async function readLog(block: Anthropic.ToolUseBlock) {
  const { log }: Static<typeof Input> = Value.Parse(Input, block.input);
  return readFile(`/var/log/${log}.log`, "utf8");
}
