import { defineModel } from "@sluice/core";
import { promptSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@openai/codex-sdk",
  types: {
    Thread: ["Codex > new > {startThread,resumeThread} > call"],
    ThreadItem: ["Thread > run > call > items > each", "Thread > runStreamed > call > events > each > item"],
  },
  settings: [
    {
      at: "Codex > new > {startThread,resumeThread} > arg any > sandboxMode",
      kind: "unrestricted-tools",
      is: ["danger-full-access"],
      label: "its commands may do all that the user may, and it asks for none",
    },
  ],
  sinks: [...promptSinks("Thread > {run,runStreamed} > arg 0", "Thread > {run,runStreamed} > arg 0 > each > text")],
  sources: [
    { at: "Thread > run > call > finalResponse", kind: "model-output" },
    { at: "ThreadItem > {text,command,arguments,query}", kind: "model-output" },
  ],
});
