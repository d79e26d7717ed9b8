import type { SinkRow } from "@sluice/core";

/**
 * Messages of a chat: what stands in them is a prompt; it is instructions unless the message says by its role that it is somebody else's (see the literals
 * of `global.ts`), and a role that is not the program's own choice may say "system".
 * @param at the path of the list
 * @param contents the fields of a message that hold its text
 */
export function messageSinks(at: string, contents = "content"): readonly SinkRow[] {
  return [
    { at: `${at} > each > ${contents}`, kind: "prompt" },
    { at: `${at} > each > ${contents} > each > text`, kind: "prompt" },
    { at: `${at} > each > ${contents}`, kind: "instructions" },
    { at: `${at} > each > ${contents} > each > text`, kind: "instructions" },
    { at: `${at} > each > role`, kind: "instructions" },
  ];
}

/** A text that is the program's to write: system instructions. It is a prompt as well. */
export function instructionSinks(at: string): readonly SinkRow[] {
  return [
    { at, kind: "instructions" },
    { at, kind: "prompt" },
  ];
}
