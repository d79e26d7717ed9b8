import { defineModel } from "@sluice/core";
import type { AgentControl, AgentRow, BuiltInTool, LibraryModel, SettingRow, SinkRow, SourceRow, ToolRow } from "@sluice/core";
import { environmentAt } from "./parts/processes.ts";
import { instructionSinks, promptSinks, toolSinks } from "./parts/prompts.ts";
import { describedServers } from "./parts/servers.ts";
import { addressedServers, startedServers, stepsWithout } from "./parts/settings.ts";

const types: NonNullable<LibraryModel["types"]> = {
  SDKMessage: ["query > call > each", "SDKAssistantMessage", "SDKResultMessage", "SDKPartialAssistantMessage"],
  SDKAssistantMessage: [],
  SDKResultMessage: [],
  SDKPartialAssistantMessage: [],
};

const sources: readonly SourceRow[] = [
  { at: "tool > arg 3 > param 0", kind: "tool-argument", label: "the tool's arguments", schema: "tool > arg 2", name: "tool > arg 0" },
  { at: "SDKMessage > result", kind: "model-output" },
  { at: "SDKMessage > message > content > each > {text,thinking,input}", kind: "model-output" },
  { at: "SDKMessage > event > delta > {text,thinking,partial_json}", kind: "model-output" },
  { at: "query > arg 0 > options > canUseTool > param 1", kind: "tool-argument", label: "the tool's input" },
  {
    at: "query > arg 0 > options > hooks > {PreToolUse,PostToolUse} > each > hooks > each > param 0 > tool_input",
    kind: "tool-argument",
    label: "the tool's input",
  },
];

const sinks: readonly SinkRow[] = [
  ...promptSinks("query > arg 0 > prompt", "query > arg 0 > prompt > each > message > content"),
  { at: "tool > arg 1", kind: "tool-description" },
  environmentAt("query > arg 0 > options > mcpServers > /./ > env"),
];

const OPTIONS = "query > arg 0 > options";

const tool: ToolRow = {
  ...{ at: "tool > call", name: "tool > arg 0", description: "tool > arg 1", schema: "tool > arg 2", handler: "tool > arg 3" },
};

/**
 * What is allowed beforehand is run without a question; where nobody is asked at all, nothing else is run. A pattern, such as `Bash(npm test:*)`, allows
 * but those commands. What the other tools of the library write stays in the folder that it works in.
 */
const commandTool = (unless?: BuiltInTool["unless"]): ToolRow => ({
  at: `${OPTIONS} > allowedTools > each`,
  builtIn: { name: "Bash", effect: "run-command", ...(unless ? { unless } : {}) },
});

/** What is allowed beforehand is run without a question, by the name that it has behind its server's. */
const ALLOWED = { except: `${OPTIONS} > allowedTools`, named: "^mcp__(?:(?!__).)+(?:__(?<name>.+))?$" };
const BYPASSED = { at: `${OPTIONS} > permissionMode`, is: ["bypassPermissions"] };

const controls: readonly AgentControl[] = [
  // With nobody to ask, what is not allowed is refused.
  { at: "query > call", control: "approval", ...ALLOWED, unless: [{ at: `${OPTIONS} > canUseTool` }, BYPASSED] },
  { at: `${OPTIONS} > canUseTool`, control: "approval", hook: ["param 0", "param 1"], ...ALLOWED, unless: [BYPASSED] },
  { at: `${OPTIONS} > hooks > PreToolUse > each > hooks > each`, control: "approval", hook: ["param 0"] },
  {
    ...{ at: `${OPTIONS} > hooks > PreToolUse > each > hooks > each > return > hookSpecificOutput > permissionDecision` },
    ...{ control: "approval", is: ["ask"] },
  },
  ...["PreToolUse", "PostToolUse"].map((event): AgentControl => ({
    at: `${OPTIONS} > hooks > ${event} > each > hooks > each`,
    control: "log",
    hook: ["param 0"],
  })),
];

/** An agent that never asks, by the options at `options`. */
function unasked(options: string): SettingRow {
  return { at: `${options} > permissionMode`, kind: "unrestricted-tools", is: ["bypassPermissions"], label: "no tool asks for permission" };
}

const sandboxOff: SettingRow = {
  at: `${OPTIONS} > sandbox > enabled`,
  kind: "disabled-safety",
  is: [false],
  label: "commands of the agent run outside of the sandbox",
};

const settings: readonly SettingRow[] = [
  unasked(OPTIONS),
  {
    at: `${OPTIONS} > allowedTools > each`,
    kind: "unrestricted-tools",
    matches: "^(?:\\*|mcp__\\*|Bash\\((?:\\*|:\\*|\\*:\\*)\\))$",
    label: "whatever the pattern stands for is run without a question",
  },
  {
    at: `${OPTIONS} > canUseTool > return > behavior`,
    kind: "unrestricted-tools",
    is: ["allow"],
    always: true,
    label: "whatever tool asks is allowed",
  },
  ...startedServers(`${OPTIONS} > mcpServers > each`),
  ...addressedServers(`${OPTIONS} > mcpServers > each > url`),
];

/** `systemPrompt` is what the options call the instructions. */
function agents(systemPrompt: string, others: readonly AgentControl[] = []): readonly AgentRow[] {
  return [
    {
      ...{ at: "query > call", instructions: `${OPTIONS} > ${systemPrompt}`, model: `${OPTIONS} > model` },
      ...{ tools: [`${OPTIONS} > mcpServers`], controls: [...controls, ...others] },
    },
    {
      at: "createSdkMcpServer > call",
      name: "createSdkMcpServer > arg 0 > name",
      tools: ["createSdkMcpServer > arg 0 > tools"],
      set: true,
    },
  ];
}

export default [
  // Until it got its own package, the library was part of the command line tool.
  defineModel({
    package: "@anthropic-ai/claude-code",
    types,
    tools: [tool, commandTool()],
    servers: describedServers(`${OPTIONS} > mcpServers > each`),
    agents: agents("{customSystemPrompt,appendSystemPrompt}"),
    settings: [...settings, stepsWithout("query > call", `${OPTIONS} > maxTurns`)],
    sources,
    sinks: [...sinks, ...instructionSinks("query > arg 0 > options > {appendSystemPrompt,customSystemPrompt}")],
  }),
  defineModel({
    package: "@anthropic-ai/claude-agent-sdk",
    tools: [{ ...tool, annotations: "tool > arg 4 > annotations" }, commandTool({ option: `${OPTIONS} > sandbox > enabled`, is: true })],
    servers: describedServers(`${OPTIONS} > mcpServers > each`),
    agents: agents("systemPrompt", [
      // Every session is written down with its tool calls, unless somebody says no.
      { at: "query > call", control: "log", unless: [{ at: `${OPTIONS} > persistSession`, is: [false] }] },
    ]),
    settings: [
      ...settings,
      unasked(`${OPTIONS} > agents > each`),
      sandboxOff,
      stepsWithout("query > call", `${OPTIONS} > maxTurns`, `${OPTIONS} > maxBudgetUsd`),
    ],
    types: {
      ...types,
      SDKMessage: [...(types["SDKMessage"] ?? []), "SDKSession > stream > call > each", "unstable_v2_prompt > call"],
      SDKSession: ["{unstable_v2_createSession,unstable_v2_resumeSession} > call"],
    },
    sinks: [
      ...sinks,
      ...instructionSinks("query > arg 0 > options > systemPrompt"),
      ...instructionSinks("query > arg 0 > options > systemPrompt > append"),
      ...instructionSinks("query > arg 0 > options > agents > /./ > prompt"),
      ...toolSinks("query > arg 0 > options > agents > /./", "description"),
      ...promptSinks("SDKSession > send > arg 0", "unstable_v2_prompt > arg 0"),
    ],
    sources: [
      ...sources,
      { at: "SDKMessage > structured_output", kind: "model-output" },
      {
        at: "query > arg 0 > options > hooks > {PostToolUseFailure,PermissionRequest} > each > hooks > each > param 0 > tool_input",
        kind: "tool-argument",
        label: "the tool's input",
      },
    ],
  }),
];
