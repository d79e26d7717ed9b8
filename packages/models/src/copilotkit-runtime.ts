import { defineModel } from "@sluice/core";
import { toolSinks } from "./parts/prompts.ts";
import { givenTools } from "./parts/tools.ts";

const ACTIONS = "CopilotRuntime > arg 0 > actions";
const FIELDS = { handler: "handler", name: "name", description: "description", schema: "parameters" };

export default defineModel({
  package: "@copilotkit/runtime",
  sinks: [...toolSinks("CopilotRuntime > arg 0 > actions > each")],
  tools: [givenTools(`${ACTIONS} > each`, FIELDS), givenTools(`${ACTIONS} > return > each`, FIELDS)],
  agents: [{ at: "CopilotRuntime > new", withTools: true, tools: [ACTIONS, `${ACTIONS} > return`] }],
  sources: [
    { at: "CopilotRuntime > arg 0 > actions > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
    { at: "CopilotRuntime > arg 0 > actions > return > each > handler > param 0", kind: "tool-argument", label: "the action's arguments" },
  ],
});
