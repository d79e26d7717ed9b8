import { defineModel } from "@sluice/core";
import { toolSinks } from "./parts/prompts.ts";

export default defineModel({
  package: "@copilotkit/runtime",
  sinks: [...toolSinks("CopilotRuntime > arg 0 > actions > each")],
  sources: [
    { at: "CopilotRuntime > arg 0 > actions > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
    { at: "CopilotRuntime > arg 0 > actions > return > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
  ],
});
