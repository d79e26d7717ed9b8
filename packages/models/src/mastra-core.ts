import { defineModel } from "@sluice/core";
import type { AgentControl, AgentRow, EffectKind, LibraryModel, SourceRow, ToolRow } from "@sluice/core";
import { answerSources, streamSources } from "./parts/ai-sdk.ts";
import { effectsAt } from "./parts/effects.ts";
import { recordedAt, writtenBy } from "./parts/log-records.ts";
import { workflows } from "./parts/mastra-workflows.ts";
import { instructionSinks, messageSinks, textOrMessageSinks, toolSinks } from "./parts/prompts.ts";
import { toolRow } from "./parts/tools.ts";
import { endlessSteps, wholeToolSets } from "./parts/settings.ts";

/** Before version 1 a tool received one object that held the arguments as `context`. */
function tool(callback: string): readonly SourceRow[] {
  return ["createTool", "Tool"].map((make) => ({
    at: `${make} > arg 0 > ${callback}`,
    kind: "tool-argument",
    label: "the tool's arguments",
    schema: `${make} > arg 0 > inputSchema`,
    name: `${make} > arg 0 > id`,
  }));
}

const GENERATE = "{generate,stream,generateVNext,streamVNext,generateLegacy,streamLegacy,streamUntilIdle,network}";

const ENABLED = { option: "Mastra > arg 0 > telemetry > enabled", is: true };

const FIELDS = {
  ...{ handler: "execute", name: "id", description: "description", schema: "inputSchema", approval: "requireApproval" },
  annotations: "mcp > annotations",
};

const tools: readonly ToolRow[] = [
  toolRow("createTool > call", "createTool > arg 0", FIELDS),
  toolRow("Tool > new", "Tool > arg 0", FIELDS),
  toolRow("Tool > extend", "Tool > extend", { handler: "execute", name: "id", description: "description", schema: "inputSchema" }),
];

const WORKSPACE = "Workspace > arg 0";

/** The tools of a workspace, by what brings them, and what they do on this machine; what they do in a sandbox elsewhere touches nobody else. */
const WORKSPACE_TOOLS: readonly (readonly [string, "filesystem" | "sandbox", EffectKind | undefined])[] = [
  ["read_file", "filesystem", undefined],
  ["list_files", "filesystem", undefined],
  ["file_stat", "filesystem", undefined],
  ["grep", "filesystem", undefined],
  ["write_file", "filesystem", "write-file"],
  ["edit_file", "filesystem", "write-file"],
  ["delete", "filesystem", "delete-file"],
  ["mkdir", "filesystem", undefined],
  ["execute_command", "sandbox", "run-command"],
  ["get_process_output", "sandbox", undefined],
  ["kill_process", "sandbox", undefined],
];

const workspaceTools: readonly ToolRow[] = WORKSPACE_TOOLS.flatMap(([short, from, effect]) => {
  const name = `mastra_workspace_${short}`;
  const unless = { option: `${WORKSPACE} > tools > ${name} > enabled`, matches: "^false$", whole: true } as const;
  const asking = [`${WORKSPACE} > tools > ${name} > requireApproval`, `${WORKSPACE} > tools > requireApproval`];
  const local = "^new Local(?:Filesystem|Sandbox)\\b";
  const here = { name, unless, broughtBy: local, ...(effect === undefined ? {} : { effect }) };
  return [
    ...asking.map((at): ToolRow => ({ at: `${WORKSPACE} > ${from}`, approval: { at }, builtIn: here })),
    { at: `${WORKSPACE} > ${from}`, builtIn: { name, unless, broughtBy: "^(?!new Local(?:Filesystem|Sandbox)\\b)" } },
  ];
});

const LEVELS = "AnyLogger > {debug,info,warn,error}";

const RUN = `Agent > ${GENERATE}`;

const runControls: readonly AgentControl[] = [
  { at: `${RUN} > arg 1 > requireToolApproval`, control: "approval", of: `${RUN} > this` },
  {
    ...{ at: `${RUN} > arg 1 > onStepFinish`, control: "log", of: `${RUN} > this` },
    hook: ["param 0 > toolCalls", "param 0 > toolResults", "param 0 > content"],
  },
];

const agents: readonly AgentRow[] = [
  {
    ...{ at: "Agent > new", name: "Agent > arg 0 > name", instructions: "Agent > arg 0 > instructions", model: "Agent > arg 0 > model" },
    ...{
      tools: ["tools", "tools > return", "workspace", "inputProcessors"].map((option) => `Agent > arg 0 > ${option}`),
      agents: ["Agent > arg 0 > agents"],
    },
    controls: [
      ...["beforeToolCall", "afterToolCall"].map((hook): AgentControl => ({
        at: `Agent > arg 0 > hooks > ${hook}`,
        control: "log",
        hook: ["param 0"],
      })),
      { at: "Agent > arg 0 > hooks > beforeToolCall", control: "approval", hook: ["param 0"] },
      ...runControls,
    ],
  },
  { at: "Workspace > new", name: `${WORKSPACE} > name`, set: true },
  { at: "ToolSearchProcessor > new", tools: ["ToolSearchProcessor > arg 0 > tools"], set: true },
];

const models: readonly LibraryModel[] = [
  defineModel({
    package: "@mastra/core",
    versions: "<1.0.0-0",
    sources: tool("execute > param 0 > context"),
    controls: [{ at: "createTool > arg 0 > execute > param 0 > resumeData", control: "approval" }],
  }),
  defineModel({ package: "@mastra/core", versions: ">=1.0.0-0", sources: tool("{execute,requireApproval} > param 0") }),
  defineModel({
    package: "@mastra/core",
    types: {
      ...workflows.types,
      Mastra: [
        "Mastra > new",
        "{createTool,createStep} > arg 0 > execute > param 0 > mastra",
        "createTool > arg 0 > execute > param 1 > mastra",
      ],
      IMastraLogger: ["Mastra > getLogger > call"],
      MastraLogger: [],
      ConsoleLogger: ["ConsoleLogger > new", "createLogger > call"],
      MultiLogger: ["MultiLogger > new"],
      AnyLogger: ["IMastraLogger", "MastraLogger", "ConsoleLogger", "MultiLogger"],
      Agent: ["Agent > new", "Mastra > {getAgent,getAgentById} > call"],
      Answer: [
        `Agent > ${GENERATE} > call`,
        "Agent > {resumeStream,resumeGenerate} > call",
        "Answer > steps > each",
        `Agent > ${GENERATE} > arg 1 > {onFinish,onStepFinish} > param 0`,
      ],
    },
    settings: [
      ...wholeToolSets(
        ["Agent > arg 0 > tools > each", "Agent > arg 0 > tools > return > each", `Agent > ${GENERATE} > arg 1 > toolsets > each`],
        "(?:MCPClient|MCPConfiguration)\\(…\\)\\.(?:getTools|listTools|getToolsets|listToolsets)\\(\\)\\.\\*$",
      ),
      ...endlessSteps(`Agent > ${GENERATE} > arg 1 > maxSteps`),
    ],
    sinks: [
      ...instructionSinks("Agent > arg 0 > instructions"),
      ...instructionSinks("Agent > arg 0 > instructions > {content,return}"),
      ...messageSinks("Agent > arg 0 > instructions"),
      ...toolSinks("Agent > arg 0", "description"),
      ...toolSinks("{createTool,Tool} > arg 0", "description"),
      ...textOrMessageSinks(`Agent > ${GENERATE} > arg 0`),
      ...instructionSinks(`Agent > ${GENERATE} > arg 1 > {instructions,system}`),
      ...messageSinks(`Agent > ${GENERATE} > arg 1 > context`),
      ...recordedAt(`${LEVELS} > arg any`),
    ],
    tools: [...tools, ...workspaceTools],
    agents,
    propagators: workflows.propagators,
    // When the agent goes on by itself is an affair of its own: it comes to no harm that cannot be undone.
    effects: effectsAt("send-request", "Mastra > schedules > {create,update,pause,resume,delete} > call"),
    // What it traces goes nowhere until it is told where.
    controls: [
      ...writtenBy(LEVELS),
      { at: "Mastra > arg 0 > observability", control: "log", covers: "@mastra/core" },
      { at: "Mastra > arg 0 > telemetry > enabled", control: "log", covers: "@mastra/core", when: ENABLED },
      { at: "createTool > arg 0 > execute > param 1 > agent > resumeData", control: "approval" },
      { at: "createTool > arg 0 > execute > param 1 > workflow > resumeData", control: "approval" },
      { at: "createStep > arg 0 > execute > param 0 > resumeData", control: "approval" },
    ],
    sources: [
      {
        at: "Tool > extend > execute > param 0",
        kind: "tool-argument",
        label: "the tool's arguments",
        schema: "Tool > extend > inputSchema",
        name: "Tool > extend > id",
      },
      ...answerSources("Answer"),
      ...streamSources("Answer"),
      { at: "Answer > fullStream > each > {object,textDelta}", kind: "model-output" },
      { at: "Answer > toolCalls > each > payload > {args,toolName}", kind: "model-output", label: "a tool call's input" },
      { at: "Answer > fullStream > each > payload > {text,args,argsTextDelta,toolName}", kind: "model-output" },
      { at: "Answer > objectStream > each", kind: "model-output" },
      {
        at: `Agent > ${GENERATE} > call > object`,
        kind: "model-output",
        schema: `Agent > ${GENERATE} > arg 1 > structuredOutput > schema`,
      },
      { at: `Agent > ${GENERATE} > call > object`, kind: "model-output", schema: `Agent > ${GENERATE} > arg 1 > output` },
      { at: "Agent > {resumeStream,resumeGenerate} > call > object", kind: "model-output" },
    ],
  }),
];

export default models;
