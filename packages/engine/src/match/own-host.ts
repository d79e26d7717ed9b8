import { Op } from "../ir.ts";
import { loadedKey, methodOf } from "../link/program.ts";
import { makesUrl } from "../solve/global-url.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/** What gives an address as a whole (WHATWG URL, section 6.1). */
const WHOLE: ReadonlySet<string> = new Set(["href", "toString", "toJSON", "clone", "origin"]);

/** Whether an address that has the program's own host is still whole where it decides the host: `new URL("/login", request.url)`. */
export function isOwnHost(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  const [first] = trace;
  if (row.kind !== "url" || first?.via.kind !== "seed" || first.via.seed.isOwnHost !== true) return false;
  return trace.slice(1).every((edge) => staysWhole(state, edge));
}

function staysWhole(state: SolveState, { instance, place, via }: Edge): boolean {
  const { facts } = moduleOf(state, instance);
  if (via.kind === "through") return WHOLE.has(methodOf(facts, via.call) ?? "") || makesUrl(state, instance, via.call);
  return place < 0 || facts.kind[place] !== Op.Load || WHOLE.has(loadedKey(facts, place) ?? "");
}
