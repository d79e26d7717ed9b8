import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@copilotkit/runtime",
  sources: [
    { at: "CopilotRuntime > arg 0 > actions > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
    { at: "CopilotRuntime > arg 0 > actions > return > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
  ],
});
