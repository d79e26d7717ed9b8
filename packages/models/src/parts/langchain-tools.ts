import type { AgentControl, AgentRow, ToolRow } from "@sluice/core";
import { toolRow } from "./tools.ts";

const FIELDS = { name: "name", description: "description", schema: "schema" };

/** Tools made with `tool`. */
export const toolFunctionRows: readonly ToolRow[] = [{ ...toolRow("tool > call", "tool > arg 1", FIELDS), handler: "tool > arg 0" }];

/** Tools made with the `Dynamic` classes, and subclasses of the abstract ones. */
export const toolClassRows: readonly ToolRow[] = [
  toolRow("DynamicStructuredTool > new", "DynamicStructuredTool > arg 0", { ...FIELDS, handler: "func" }),
  { ...toolRow("DynamicTool > new", "DynamicTool > arg 0", { handler: "func", name: "name", description: "description" }), takes: "text" },
  toolRow("StructuredTool > extend", "StructuredTool > extend", { ...FIELDS, handler: "_call" }),
  { ...toolRow("Tool > extend", "Tool > extend", { handler: "_call", name: "name", description: "description" }), takes: "text" },
];

/** What listens to tools at `callbacks`: handlers with methods, as objects or of classes. */
export function callbackControls(callbacks: string, of?: string): readonly AgentControl[] {
  const hook = ["handleToolStart > param 0", "handleToolStart > param 1", "handleToolEnd > param 0"];
  return [{ at: `${callbacks} > each`, control: "log", hook, ...(of === undefined ? {} : { of }) }];
}

/** `bindTools` gives a model that a loop of the program's own asks. */
export const boundModel: AgentRow = {
  at: "ChatModel > bindTools > call",
  withTools: true,
  model: "ChatModel > bindTools > this",
  tools: ["ChatModel > bindTools > arg 0"],
};

const CREATE = "createAgent > arg 0";
const RUN = "ReactAgent > {invoke,stream,streamEvents,batch}";

/** Agents since version 1. A middleware may stand before each tool call. */
export const createAgentRows: readonly AgentRow[] = [
  {
    at: "createAgent > call",
    name: `${CREATE} > name`,
    instructions: `${CREATE} > systemPrompt`,
    model: `${CREATE} > model`,
    tools: [`${CREATE} > tools`],
    controls: [
      { at: "humanInTheLoopMiddleware > arg 0 > interruptOn", control: "approval", by: "name", through: `${CREATE} > middleware` },
      ...(["approval", "log"] as const).map((control): AgentControl => ({
        at: "createMiddleware > arg 0 > wrapToolCall",
        control,
        hook: ["param 0 > toolCall"],
        through: `${CREATE} > middleware`,
      })),
      ...callbackControls(`${RUN} > arg 1 > callbacks`, `${RUN} > this`),
      ...callbackControls("ReactAgent > withConfig > arg 0 > callbacks", "ReactAgent > withConfig > this"),
    ],
  },
];

const OPTIONS = "AgentExecutor > arg 0";
const MADE = "AgentExecutor > fromAgentAndTools > arg 0";
const CALL = "AgentExecutor > {invoke,stream,call,run,batch}";
const onRun = callbackControls(`${CALL} > arg 1 > callbacks`, `${CALL} > this`);

/** The executors of agents before version 1. */
export const executorRows: readonly AgentRow[] = [
  {
    at: "AgentExecutor > new",
    tools: [`${OPTIONS} > tools`],
    controls: [...callbackControls(`${OPTIONS} > callbacks`), ...onRun],
  },
  {
    at: "AgentExecutor > fromAgentAndTools > call",
    tools: [`${MADE} > tools`],
    controls: [...callbackControls(`${MADE} > callbacks`), ...onRun],
  },
  ...["initializeAgentExecutor", "initializeAgentExecutorWithOptions"].map((make): AgentRow => ({
    at: `${make} > call`,
    model: `${make} > arg 1`,
    tools: [`${make} > arg 0`],
    controls: [...(make.endsWith("Options") ? callbackControls(`${make} > arg 2 > callbacks`) : []), ...onRun],
  })),
];

const ADD = "AgentExecutor > callbackManager > addHandler";

/** The first versions had a manager of handlers: one of the library's own that is always verbose prints each action before it is taken. */
export const addedHandlers: AgentControl = { at: `${ADD} > arg 0 > alwaysVerbose`, control: "log", of: `${ADD} > this` };
