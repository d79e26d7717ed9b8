import { stepMember } from "../resolve/automaton.ts";
import { attachHandlers } from "./handlers.ts";
import { edgesAt, moduleOf, type SolveState } from "./state.ts";
import type { Edge } from "./tracking.ts";

/** A function is written to a member that the library calls: `server.fallbackRequestHandler = (request) => ...`. Either may arrive at the write first. */
export function assignHandlers(state: SolveState, { instance, fact }: Edge, store: number, key: string): void {
  if (fact.path.length > 0) return;
  const { facts } = moduleOf(state, instance);
  const isHandler = fact.atom.kind === "function";
  for (const { fact: other } of edgesAt(instance, (isHandler ? facts.x[store] : facts.z[store]) ?? -1)) {
    const [library, handler] = isHandler ? [other.atom, fact.atom] : [fact.atom, other.atom];
    if (other.path.length > 0 || library.kind !== "external" || handler.kind !== "function") continue;
    attachHandlers(state, { instance, call: store, keys: [] }, stepMember(library.state, key), handler);
  }
}
