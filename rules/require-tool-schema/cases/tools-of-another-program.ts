// What another program's tools are given, described so that their calls can be read: nobody here offers these to a language model.
import { stepCountIs, streamText, tool } from "ai";
import { anthropic } from "@ai-sdk/anthropic";
import { z } from "zod";

const readBack = {
  kill: tool({ inputSchema: z.looseObject({ task: z.string().optional() }) }),
  plan: tool({ inputSchema: z.looseObject({}) }),
};

export function parseCall(name: keyof typeof readBack, input: unknown): unknown {
  return z.object({ name: z.string(), input: z.unknown() }).parse({ name, input });
}

export function nameOf(called: string): string | undefined {
  return Object.keys(readBack).find((each) => each === called);
}

// The page runs this one: what a language model may send is what the schema says.
const onPage = {
  show: tool({
    //  ^^^^^^ finding: require-tool-schema
    description: "Shows a chart",
    inputSchema: z.looseObject({}),
  }),
};

export function answer(prompt: string) {
  return streamText({ model: anthropic("claude-sonnet-4-5"), prompt, tools: onPage, stopWhen: stepCountIs(3) });
}
