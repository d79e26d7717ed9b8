import { defineModel } from "@sluice/core";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { givenTools, toolsMadeBy } from "./parts/tools.ts";

const FIELDS = { handler: "handler", name: "name", description: "description", schema: "parameters" };

const HOOK = "{useCopilotAction,useFrontendTool}";

export default defineModel({
  package: "@copilotkit/react-core",
  sinks: [
    ...toolSinks("{useCopilotAction,useFrontendTool,useHumanInTheLoop} > arg 0"),
    ...promptSinks("useCopilotReadable > arg 0 > {value,description}"),
    ...instructionSinks("{useCopilotAdditionalInstructions,useCopilotChatSuggestions} > arg 0 > instructions"),
  ],
  tools: [...toolsMadeBy([HOOK], FIELDS), givenTools("useFrontendTools > arg 0 > each", FIELDS)],
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
