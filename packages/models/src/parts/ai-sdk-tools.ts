import type { AgentControl, AgentRow, ToolRow } from "@sluice/core";
import { givenTools, toolsMadeBy } from "./tools.ts";

// Before version 5 the schema of a tool was called its parameters. A tool may ask for itself since version 6, an agent for all of its tools since 7.
const FIELDS = {
  4: { handler: "execute", description: "description", schema: "parameters" },
  5: { handler: "execute", description: "description", schema: "inputSchema" },
  6: { handler: "execute", description: "description", schema: "inputSchema", approval: "needsApproval" },
} as const;

/** Tools made by these functions in a version. */
export function madeTools(version: keyof typeof FIELDS, functions: readonly string[]): readonly ToolRow[] {
  return toolsMadeBy(functions, FIELDS[version]);
}

/** Objects in the tools of these requests that no function has made. */
export function plainTools(version: keyof typeof FIELDS, requests: readonly string[]): readonly ToolRow[] {
  return requests.map((request) => givenTools(`${request} > tools > each`, FIELDS[version]));
}

/** Calls and constructions that take one request, which may hold tools. */
export function requestAgents(calls: readonly string[], form: "call" | "new", controls: readonly AgentControl[] = []): readonly AgentRow[] {
  return calls.map((call) => {
    const request = `${call} > arg 0`;
    const instructions = `${request} > {system,instructions}`;
    const common = { at: `${call} > ${form}`, instructions, model: `${request} > model`, tools: [`${request} > tools`] };
    return { ...common, ...(form === "call" ? { withTools: true } : {}), controls };
  });
}

/** What a request can say that tools are asked for and recorded by; `of` is the agent where the request only runs one. */
export function requestControls(request: string, of?: string): readonly AgentControl[] {
  const steps = ["onStepFinish", "onStepEnd"].map((hook) => ({ at: `${request} > ${hook}`, hook: STEP }));
  const calls = ["experimental_onToolCallStart", "experimental_onToolCallFinish", "onToolExecutionStart", "onToolExecutionEnd"];
  const records = [...steps, ...calls.map((hook) => ({ at: `${request} > ${hook}`, hook: ["param 0 > toolCall"] }))];
  const switches: readonly Omit<AgentControl, "control">[] = [
    { at: `${request} > experimental_telemetry > isEnabled`, is: [true] },
    { at: `${request} > telemetry > isEnabled`, is: [true] },
    { at: `${request} > telemetry > integrations` },
  ];
  const logs = [...switches, ...records].map((log): AgentControl => ({ ...log, control: "log" }));
  const approvals: readonly AgentControl[] = [
    { at: `${request} > toolApproval`, is: ["user-approval"], by: "name", control: "approval" },
    { at: `${request} > toolApproval > return`, is: ["user-approval"], control: "approval" },
    { at: `${request} > toolApproval > return > type`, is: ["user-approval"], control: "approval" },
  ];
  return [...approvals, ...logs].map((control) => (of === undefined ? control : { ...control, of }));
}

/** Where the result of a step says which tools were called. */
const STEP: readonly string[] = ["param 0 > toolCalls", "param 0 > toolResults", "param 0 > content"];
