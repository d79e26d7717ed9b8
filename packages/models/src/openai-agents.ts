import { defineModel } from "@sluice/core";
import type { AgentRow, LibraryModel, SourceRow, ToolRow, SettingRow } from "@sluice/core";
import { instructionSinks, promptSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow, toolsMadeBy } from "./parts/tools.ts";
import { LOCAL_ADDRESS, LOCAL_PROGRAM, addressedServers, commandLineServers, endlessSteps, startedServers } from "./parts/settings.ts";

const toolSources: readonly SourceRow[] = ["execute > param 0", "needsApproval > param 1"].map((callback) => ({
  at: `tool > arg 0 > ${callback}`,
  kind: "tool-argument",
  label: "the tool's arguments",
  schema: "tool > arg 0 > parameters",
  name: "tool > arg 0 > name",
}));

const madeTools = toolsMadeBy(["tool"], {
  ...{ handler: "execute", name: "name", description: "description", schema: "parameters", approval: "needsApproval" },
});

const HOST_FIELDS = { name: "name", approval: "needsApproval" };

/** Tools that bring their own schema, and a name. */
const hostTools: readonly ToolRow[] = [
  toolRow("shellTool > call", "shellTool > arg 0", { ...HOST_FIELDS, orName: "shell", handler: "shell > run" }),
  ...["createFile", "updateFile", "deleteFile"].map((method) =>
    toolRow("applyPatchTool > call", "applyPatchTool > arg 0", { ...HOST_FIELDS, orName: "apply_patch", handler: `editor > ${method}` }),
  ),
  ...["click", "doubleClick", "drag", "keypress", "scroll", "type"].map((method) =>
    toolRow("computerTool > call", "computerTool > arg 0", {
      ...{ ...HOST_FIELDS, orName: "computer_use_preview", handler: `computer > ${method}` },
    }),
  ),
];

const agentTool: ToolRow = {
  ...toolRow("Agent > asTool > call", "Agent > asTool > arg 0", {
    ...{ name: "toolName", description: "toolDescription", schema: "parameters", approval: "needsApproval" },
  }),
  agent: "Agent > asTool > this",
  takes: "text",
};

/** Whatever an agent does is traced, unless somebody says no; the core alone sends its traces nowhere. */
function agentRows(make: string, form: "call" | "new", isTraced: boolean): AgentRow {
  const at = `${make} > ${form}`;
  const options = `${make} > arg 0`;
  return {
    ...{ at, name: `${options} > name`, instructions: `${options} > instructions`, model: `${options} > model` },
    ...{ tools: [`${options} > tools`], agents: [`${options} > handoffs`] },
    controls: isTraced
      ? [
          {
            ...{ at, control: "log" },
            unless: [
              { at: "setTracingDisabled > arg 0", is: [true] },
              { at: "Runner > arg 0 > tracingDisabled", is: [true] },
            ],
          },
        ]
      : [],
  };
}

const realtimeAgent: AgentRow = {
  ...{ at: "RealtimeAgent > new", name: "RealtimeAgent > arg 0 > name", instructions: "RealtimeAgent > arg 0 > instructions" },
  ...{ tools: ["RealtimeAgent > arg 0 > tools"], agents: ["RealtimeAgent > arg 0 > handoffs"] },
  // The session is traced by the service.
  controls: [{ at: "RealtimeAgent > new", control: "log", unless: [{ at: "RealtimeSession > arg 1 > tracingDisabled", is: [true] }] }],
};

/** `@openai/agents` re-exports the core. */
const models: readonly LibraryModel[] = ["@openai/agents", "@openai/agents-core"].map((name) =>
  defineModel({
    package: name,
    // `@openai/agents/realtime` is the other package.
    ...(name === "@openai/agents" ? { reexports: { RealtimeAgent: "@openai/agents-realtime" } } : {}),
    types: {
      Agent: ["Agent > new", "Agent > create > call", "Agent > clone > call"],
      StreamedRunResult: [],
      RunResult: [
        "run > call",
        "Runner > new > run > call",
        "StreamedRunResult",
        "Agent > asTool > arg 0 > customOutputExtractor > param 0",
      ],
      RunItem: [
        "RunResult > {newItems,interruptions} > each",
        "RunResult > state > getInterruptions > call > each",
        "RunResult > each > item",
      ],
      ModelItem: ["RunItem > rawItem", "RunResult > {output,history} > each"],
      Shell: ["shellTool > arg 0 > shell"],
      Editor: ["applyPatchTool > arg 0 > editor"],
      Computer: ["computerTool > arg 0 > computer"],
    },
    settings: [
      ...["MCPServerStdio", "MCPServerStreamableHttp", "MCPServerSSE"].map((server): SettingRow => ({
        at: `${server} > new`,
        kind: "unrestricted-tools",
        lacks: [`${server} > arg 0 > toolFilter`],
        // A server of the program's own has the tools that the program gives it.
        when:
          server === "MCPServerStdio"
            ? { option: `${server} > arg 0 > command`, matches: LOCAL_PROGRAM, not: true }
            : { option: `${server} > arg 0 > url`, matches: LOCAL_ADDRESS, not: true },
        label: "every tool that the server has, today or later, is given to the agent",
      })),
      {
        at: "hostedMcpTool > arg 0 > requireApproval",
        kind: "unrestricted-tools",
        is: ["never"],
        lacks: ["hostedMcpTool > arg 0 > allowedTools"],
        label: "every tool of the server is called without a question",
      },
      ...startedServers("MCPServerStdio > arg 0"),
      ...commandLineServers("MCPServerStdio > arg 0 > fullCommand"),
      ...addressedServers("{MCPServerStreamableHttp,MCPServerSSE} > arg 0 > url", "hostedMcpTool > arg 0 > serverUrl"),
      ...endlessSteps("run > arg 2 > maxTurns", "Runner > new > run > arg 2 > maxTurns"),
    ],
    servers: [
      ...["command", "fullCommand"].map((command) => ({
        ...{ at: "MCPServerStdio > arg 0", name: "MCPServerStdio > arg 0 > name", command: `MCPServerStdio > arg 0 > ${command}` },
        args: "MCPServerStdio > arg 0 > args",
      })),
      ...["MCPServerStreamableHttp", "MCPServerSSE"].map((server) => ({
        ...{ at: `${server} > new`, name: `${server} > arg 0 > name`, url: `${server} > arg 0 > url` },
      })),
      { at: "hostedMcpTool > call", name: "hostedMcpTool > arg 0 > serverLabel", url: "hostedMcpTool > arg 0 > serverUrl" },
    ],
    sinks: [
      ...instructionSinks("Agent > arg 0 > instructions"),
      ...instructionSinks("Agent > arg 0 > instructions > return"),
      ...instructionSinks("Agent > {create,clone} > arg 0 > instructions"),
      ...instructionSinks("system > arg 0"),
      ...toolSinks("Agent > arg 0", "handoffDescription"),
      ...toolSinks("tool > arg 0"),
      ...toolSinks("Agent > asTool > arg 0", "toolDescription"),
      ...toolSinks("handoff > arg 1", "toolDescriptionOverride"),
      ...promptSinks("user > arg 0"),
      ...textOrMessageSinks("run > arg 1"),
      ...textOrMessageSinks("Runner > new > run > arg 1"),
    ],
    sources: [
      ...toolSources,
      {
        at: "handoff > arg 1 > onHandoff > param 1",
        kind: "tool-argument",
        label: "the handoff's input",
        schema: "handoff > arg 1 > inputType",
      },
      { at: "Shell > run > param 0", kind: "tool-argument", label: "the shell tool's action" },
      { at: "Editor > {createFile,updateFile,deleteFile} > param 0", kind: "tool-argument", label: "the patch tool's operation" },
      { at: "Computer > {type,keypress} > param 0", kind: "tool-argument", label: "what is typed" },

      { at: "run > call > finalOutput", kind: "model-output", schema: "run > arg 0 > outputType" },
      { at: "Runner > new > run > call > finalOutput", kind: "model-output", schema: "Runner > new > run > arg 0 > outputType" },
      { at: "StreamedRunResult > finalOutput", kind: "model-output" },
      { at: "RunItem > {content,output}", kind: "model-output" },
      { at: "ModelItem > {arguments,name,action,operation,input}", kind: "model-output", label: "a tool call's arguments" },
      { at: "ModelItem > content > each > {text,refusal,transcript}", kind: "model-output" },
      { at: "RunResult > each > data > {delta,text,arguments}", kind: "model-output" },
      { at: "RunResult > toTextStream > call > each", kind: "model-output" },
      { at: "Agent > arg 0 > outputGuardrails > each > execute > param 0 > agentOutput", kind: "model-output" },
    ],
    tools: [...madeTools, ...hostTools, agentTool],
    agents: [agentRows("Agent", "new", name === "@openai/agents"), agentRows("Agent > {create,clone}", "call", name === "@openai/agents")],
    // `outputType` is read off the agent that a run is given.
    propagators: [
      { at: "Agent", from: "arg 0", to: "call" },
      { at: "Agent > create", from: "arg 0", to: "call" },
      // A hand-over leads to the agent.
      { at: "handoff", from: "arg 0", to: "call" },
    ],
  }),
);

export default [
  ...models,
  defineModel({
    package: "@openai/agents-realtime",
    sinks: [
      ...instructionSinks("RealtimeAgent > arg 0 > instructions"),
      ...instructionSinks("RealtimeAgent > arg 0 > instructions > return"),
      ...toolSinks("tool > arg 0"),
    ],
    sources: toolSources,
    tools: madeTools,
    agents: [realtimeAgent],
  }),
];
