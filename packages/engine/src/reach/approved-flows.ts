import type { Edge, Instance } from "../solve/tracking.ts";
import { isControlledAsAWhole } from "./describe-tool.ts";
import type { Survey } from "./survey.ts";

/** Whether a person agrees to a flow before its end: what the trace goes through, up to the call at its end; always, or but for limits. */
export type FlowApproval = (
  trace: readonly Edge[],
  end: { readonly instance: Instance; readonly call: number },
  isAlways?: boolean,
) => boolean;

/** Asks what is known of tools and controls; what nobody asks for is never looked for. */
export function createFlowApproval(surveyOf: () => Survey): FlowApproval {
  return (trace, end, isAlways = false) => {
    const survey = surveyOf();
    const { covers, coversAll = covers } = survey.controls.approval;
    const isCovered = isAlways ? coversAll : covers;
    const entered = trace.flatMap(({ from, via }) => (from && via.kind === "enter" ? [{ instance: from.instance, call: via.call }] : []));
    return [...entered, end].some(({ instance, call }) => isCovered(instance, call)) || isOfApprovedTool(survey, trace);
  };
}

/** Whether the data is the argument of a tool every call of which a person is asked about. */
function isOfApprovedTool(survey: Survey, [first]: readonly Edge[]): boolean {
  const tools = survey.tools.filter(({ starts }) => starts.some(({ instance }) => instance === first?.instance));
  return tools.length > 0 && tools.every((tool) => isControlledAsAWhole(survey, tool, "approval"));
}
