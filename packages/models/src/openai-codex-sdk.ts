import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@openai/codex-sdk",
  types: {
    Thread: ["Codex > new > {startThread,resumeThread} > call"],
    ThreadItem: ["Thread > run > call > items > each", "Thread > runStreamed > call > events > each > item"],
  },
  sources: [
    { at: "Thread > run > call > finalResponse", kind: "model-output" },
    { at: "ThreadItem > {text,command,arguments,query}", kind: "model-output" },
  ],
});
