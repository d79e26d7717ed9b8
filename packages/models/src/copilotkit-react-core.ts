import { defineModel } from "@sluice/core";

const HOOK = "{useCopilotAction,useFrontendTool}";

export default defineModel({
  package: "@copilotkit/react-core",
  sources: [
    {
      at: `${HOOK} > arg 0 > handler > param 0`,
      kind: "tool-argument",
      label: "the action's arguments",
      schema: `${HOOK} > arg 0 > parameters`,
      name: `${HOOK} > arg 0 > name`,
    },
    {
      at: "{useCopilotAction,useFrontendTool,useHumanInTheLoop} > arg 0 > {render,renderAndWait,renderAndWaitForResponse} > param 0 > args",
      kind: "tool-argument",
      label: "the action's arguments",
    },
    { at: "useFrontendTools > arg 0 > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
  ],
});
