import { defineModel } from "@sluice/core";
import type { AgentControl, SourceRow } from "@sluice/core";
import { answerSources, streamSources } from "./parts/ai-sdk.ts";
import { instructionSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow, toolsMadeBy } from "./parts/tools.ts";
import { describedServers } from "./parts/servers.ts";
import { addressedServers, endlessSteps, startedServers, wholeToolSets } from "./parts/settings.ts";

function tool(callback: string): readonly SourceRow[] {
  return ["createTool", "tool", "Tool"].map((make) => ({
    at: `${make} > arg 0 > ${callback}`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${make} > arg 0 > parameters`,
    name: `${make} > arg 0 > name`,
  }));
}

const FIELDS = { handler: "execute", name: "name", description: "description", schema: "parameters", approval: "needsApproval" };

const RUN = "Agent > {generateText,streamText,generateObject,streamObject}";

/** What listens to the tools of an agent, of one run or of all. */
const hookControls: readonly AgentControl[] = (["log", "approval"] as const).flatMap((control) => {
  const methods = control === "log" ? ["onToolStart", "onToolEnd"] : ["onToolStart"];
  return methods.flatMap((method): AgentControl[] => {
    const hook = { control, hook: method === "onToolStart" ? ["param 0 > tool", "param 0 > args"] : ["param 0 > tool"] };
    return [
      { at: `Agent > arg 0 > hooks > ${method}`, ...hook },
      { at: `createHooks > arg 0 > ${method}`, through: "Agent > arg 0 > hooks", ...hook },
      { at: `${RUN} > arg 1 > hooks > ${method}`, of: `${RUN} > this`, ...hook },
    ];
  });
});

export default defineModel({
  package: "@voltagent/core",
  types: {
    Agent: ["Agent > new", "VoltAgent > new > getAgent > call"],
    Answer: ["Agent > {generateText,streamText} > call", "Answer > steps > each", "Agent > streamText > arg 1 > onFinish > param 0"],
  },
  servers: describedServers("MCPConfiguration > arg 0 > servers > each"),
  settings: [
    ...startedServers("MCPConfiguration > arg 0 > servers > each"),
    ...addressedServers("MCPConfiguration > arg 0 > servers > each > url"),
    ...wholeToolSets(["Agent > arg 0 > tools > each"], "MCPConfiguration\\(…\\)\\.(?:getTools|getToolsets)\\(\\)\\.\\*$"),
    ...endlessSteps("Agent > arg 0 > maxSteps", "Agent > {generateText,streamText} > arg 1 > maxSteps"),
  ],
  sinks: [
    ...instructionSinks("Agent > arg 0 > instructions"),
    ...instructionSinks("Agent > arg 0 > instructions > return"),
    ...toolSinks("Agent > arg 0", "purpose"),
    ...textOrMessageSinks("Agent > {generateText,streamText,generateObject,streamObject} > arg 0"),
    ...toolSinks("{createTool,tool,Tool} > arg 0"),
  ],
  tools: [
    ...toolsMadeBy(["createTool", "tool"], FIELDS),
    toolRow("Tool > new", "Tool > arg 0", FIELDS),
    { at: "Agent > toTool > call", name: "Agent > toTool > arg 0 > name", agent: "Agent > toTool > this" },
  ],
  agents: [
    {
      ...{ at: "Agent > new", name: "Agent > arg 0 > name", instructions: "Agent > arg 0 > instructions", model: "Agent > arg 0 > model" },
      ...{ tools: ["Agent > arg 0 > tools", "Agent > arg 0 > toolkits"], agents: ["Agent > arg 0 > subAgents"], controls: hookControls },
    },
    { at: "createToolkit > call", name: "createToolkit > arg 0 > name", tools: ["createToolkit > arg 0 > tools"], set: true },
  ],
  controls: [
    { at: "VoltAgent > arg 0 > observability", control: "log", covers: "@voltagent/core" },
    { at: "VoltAgent > arg 0 > voltOpsClient", control: "log", covers: "@voltagent/core" },
    { at: "createTool > arg 0 > execute > param 1 > elicitation > call", control: "approval" },
    { at: "andThen > arg 0 > execute > param 0 > resumeData", control: "approval" },
  ],
  sources: [
    ...tool("execute > param 0"),
    ...tool("needsApproval > param 0"),
    { at: "createHooks > arg 0 > onToolStart > param 0 > args", kind: "tool-argument", label: "the tool's arguments" },
    ...answerSources("Answer"),
    ...streamSources("Answer"),
    { at: "Agent > streamObject > call > textStream > each", kind: "model-output" },
    {
      at: "Agent > generateText > call > {output,experimental_output}",
      kind: "model-output",
      schema: "Agent > generateText > arg 1 > output",
    },
    {
      at: "Agent > {generateObject,streamObject} > call > object",
      kind: "model-output",
      schema: "Agent > {generateObject,streamObject} > arg 1",
    },
    {
      at: "Agent > streamObject > call > partialObjectStream > each",
      kind: "model-output",
      schema: "Agent > streamObject > arg 1",
    },
  ],
});
