import type { SinkHit } from "../solve/state.ts";
import type { Edge, Instance } from "../solve/tracking.ts";

/** Whether a person agrees to a flow before its end: always, or but for limits and what the program says of some tools. */
export type IsApproved = (
  trace: readonly Edge[],
  end: { readonly instance: Instance; readonly call: number },
  isAlways?: boolean,
) => boolean;

/** Edges that are looked at before nobody is taken to have agreed. */
const MAX_EDGES = 2_000;

/** Whether a person agrees to what arrives at a sink, on whichever way it comes: at the sink, at a call on the way, or as the arguments of a tool. */
export function isAgreedEverywhere({ edge, call }: SinkHit, isApproved: IsApproved): boolean {
  if (isApproved([], { instance: edge.instance, call })) return true;
  let isAgreed = false;
  const seen = new Set([edge]);
  for (const at of seen) {
    if (seen.size > MAX_EDGES) return false;
    const { before, agreed } = edgesBefore(at, isApproved);
    if (before.length === 0 && agreed === 0 && !isApproved([at], { instance: edge.instance, call })) return false;
    isAgreed ||= before.length === 0 || agreed > 0;
    for (const each of before) seen.add(each);
  }
  return isAgreed;
}

/** What comes before on the ways that nobody has agreed to yet, and the number of calls by which data comes in and to which a person agrees. */
function edgesBefore({ via, from, tag }: Edge, isApproved: IsApproved): { readonly before: readonly Edge[]; readonly agreed: number } {
  if (via.kind === "enter") {
    const open = tag.callers.filter(({ instance, call }) => !isApproved([], { instance, call }));
    return { before: open.map(({ edge }) => edge), agreed: tag.callers.length - open.length };
  }
  if (via.kind === "return") return { before: [from ?? via.exit], agreed: 0 };
  return { before: from ? [from] : [], agreed: 0 };
}
