// An object has more than its own entries: "constructor" is found too.
import Anthropic from "@anthropic-ai/sdk";

const handlers: Record<string, (input: unknown) => string> = { today: () => "Monday" };
const table = new Map(Object.entries(handlers));

export function dispatch(block: Anthropic.ToolUseBlock): string {
  return handlers[block.name](block.input);
//       ^^^^^^^^^^^^^^^^^^^^ finding: no-dynamic-tool-dispatch
}

export function dispatchOwn(block: Anthropic.ToolUseBlock): string {
  if (!Object.hasOwn(handlers, block.name)) return "unknown";
  return handlers[block.name](block.input);
}

export function dispatchMapped(block: Anthropic.ToolUseBlock): string {
  return table.get(block.name)?.(block.input) ?? "unknown";
}
