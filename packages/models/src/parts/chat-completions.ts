import type { SourceRow } from "@sluice/core";

// The answer format of OpenAI's chat completions, which other providers copy.

/** What the message (or the delta of a stream) at `at` carries. */
export function chatMessageSources(at: string): readonly SourceRow[] {
  return [
    { at: `${at} > {content,reasoning}`, kind: "model-output" },
    { at: `${at} > tool_calls > each > function > {arguments,name}`, kind: "model-output", label: "a tool call's arguments" },
  ];
}
