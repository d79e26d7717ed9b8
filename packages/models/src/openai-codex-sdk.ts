import { defineModel } from "@sluice/core";
import { promptSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@openai/codex-sdk",
  types: {
    Thread: ["Codex > new > {startThread,resumeThread} > call"],
    ThreadItem: ["Thread > run > call > items > each", "Thread > runStreamed > call > events > each > item"],
  },
  sinks: [...promptSinks("Thread > {run,runStreamed} > arg 0", "Thread > {run,runStreamed} > arg 0 > each > text")],
  sources: [
    { at: "Thread > run > call > finalResponse", kind: "model-output" },
    { at: "ThreadItem > {text,command,arguments,query}", kind: "model-output" },
  ],
});
