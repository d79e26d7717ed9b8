// Calls that are handed the same options lack a limit but once; those with options of their own are another matter.
import { query, type Options } from "@anthropic-ai/claude-agent-sdk";

export function ask(prompt: string, isCommand: boolean): AsyncIterable<unknown> {
  const options: Options = { model: "claude-sonnet-4-5", allowedTools: ["Read"] };
  if (isCommand) return query({ prompt: prompt.trim(), options });
  //                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
  return query({ prompt: `Answer: ${prompt}`, options });
}

export function review(prompt: string): AsyncIterable<unknown> {
  return query({ prompt, options: { model: "claude-sonnet-4-5", allowedTools: ["Read"] } });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: require-step-limit
}

export function sumUp(prompt: string): AsyncIterable<unknown> {
  const options: Options = { model: "claude-sonnet-4-5", allowedTools: ["Read"], maxTurns: 3 };
  return query({ prompt, options });
}
