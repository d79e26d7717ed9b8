import type { SinkRow } from "@sluice/core";
import { deep } from "./log-records.ts";

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
    { at: `${at} > each > ${contents}`, kind: "instructions", whole: WHOLE_MESSAGE },
    { at: `${at} > each > ${contents} > each > text`, kind: "instructions", whole: WHOLE_MESSAGE },
    { at: `${at} > each > role`, kind: "instructions", whole: WHOLE_MESSAGE },
  ];
}

const WHOLE_MESSAGE = "These are whole messages: their sender may give one the role `system`.";

/** Messages whose contents are texts alone. */
export function textMessageSinks(at: string): readonly SinkRow[] {
  return messageSinks(at).filter((row) => !row.at.endsWith("> text"));
}

/** A text that is the program's to write: system instructions. It is a prompt as well. */
export function instructionSinks(at: string): readonly SinkRow[] {
  return [
    { at, kind: "instructions" },
    { at, kind: "prompt" },
  ];
}

/** Texts given to a language model that say nothing of who speaks. Many APIs take messages in the same place. */
export function promptSinks(...places: readonly string[]): readonly SinkRow[] {
  return places.map((at) => ({ at, kind: "prompt", text: true }));
}

/** A text, or messages in its place. */
export function textOrMessageSinks(at: string): readonly SinkRow[] {
  return [...promptSinks(at, `${at} > each`), ...messageSinks(at)];
}

/** What a language model is told of a tool; `at` is the path of its declaration. */
export function toolSinks(at: string, fields = "description"): readonly SinkRow[] {
  return [{ at: `${at} > ${fields}`, kind: "tool-description" }];
}

/** The request of OpenAI's chat completions, which other providers copy: messages, and declarations of tools. */
export function chatRequestSinks(at: string): readonly SinkRow[] {
  return [...messageSinks(`${at} > messages`), ...toolSinks(`${at} > tools > each > function`)];
}

/** What an agent remembers in objects at these places, whatever lies in them. */
export function deepMemorySinks(...places: readonly string[]): readonly SinkRow[] {
  return memorySinks(...places.flatMap(deep));
}

/** What an agent remembers, or what is stored to be found again. */
export function memorySinks(...places: readonly string[]): readonly SinkRow[] {
  return places.map((at) => ({ at, kind: "memory" }));
}
