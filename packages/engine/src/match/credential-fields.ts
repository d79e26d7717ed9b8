import { NONE, Op, type Operand } from "../ir.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { listOf, loadedKey, type LinkedModule } from "../link/program.ts";
import { traceOf } from "../reach/trace.ts";
import { isElementKey } from "../solve/paths.ts";
import { edgesAt, moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { isConfidential, type Edge } from "../solve/tracking.ts";

/**
 * Whether what may be taken for instructions is only what lies in a field that is named after a credential, `key.api_key`: whoever made it, it is no prose,
 * and hardly says what to do. Of a secret that is told, it is one.
 */
export function isCredentialField(state: SolveState, { row }: SinkHit, trace: readonly Edge[]): boolean {
  if (row.kind !== "instructions" && row.kind !== "prompt") return false;
  const [first] = trace;
  if (!first || isConfidential(first.fact.atom)) return false;
  return isOfCredential(state, trace, new Set());
}

function isOfCredential(state: SolveState, trace: readonly Edge[], seen: Set<Edge>): boolean {
  const read = trace.findLastIndex((edge) => CREDENTIAL.test(nameRead(state, edge) ?? ""));
  if (read < 0 || isOfPart(state, trace.slice(read))) return false;
  return trace.slice(read + 1).every((edge, index) => {
    const before = trace[read + index];
    // A text that is put together bit by bit comes back to itself.
    const others = joinedAt(state, before, edge).filter((other) => !seen.has(other));
    for (const other of others) seen.add(other);
    return others.every((other) => isOfCredential(state, traceOf(other), seen));
  });
}

/** The name of the field that a step reads. */
function nameRead(state: SolveState, { instance, place, via }: Edge): string | undefined {
  return via.kind === "step" ? loadedKey(moduleOf(state, instance).facts, place) : undefined;
}

/** Whether a field is read of what came as a whole, before that becomes part of a text: what is read is something else. */
function isOfPart(state: SolveState, trace: readonly Edge[]): boolean {
  const text = trace.findIndex(({ instance, place }) => place >= 0 && moduleOf(state, instance).facts.kind[place] === Op.Concat);
  return trace.slice(0, text < 0 ? undefined : text).some((edge, index) => {
    const name = trace[index - 1]?.fact.path.tail === undefined && index > 0 ? nameRead(state, edge) : undefined;
    return name !== undefined && !isElementKey(name);
  });
}

/** Other data of the kind that comes to the same place: of two ways there only one is taken for the way. */
function joinedAt(state: SolveState, before: Edge | undefined, { instance, place, fact }: Edge): readonly Edge[] {
  if (place < 0 || before?.instance !== instance) return [];
  const others = joinedIn(moduleOf(state, instance), place).filter((other) => other >= 0 && other !== before.place);
  return others.flatMap((other) => edgesAt(instance, other).filter((edge) => edge.fact.atom === fact.atom));
}

/** What is put together at a place, or may come there. */
function joinedIn({ facts }: LinkedModule, place: number): readonly Operand[] {
  switch (facts.kind[place]) {
    case Op.Concat:
    case Op.Phi:
      return [...listOf(facts, place)];
    case Op.Array:
      return valuesIn(facts, place);
    case Op.Logical:
      return [facts.x[place] ?? NONE, facts.y[place] ?? NONE];
    default:
      return [];
  }
}

/** Names that are a credential's: a mere `token` may be a piece of text, and a mere `key` may be anything. */
const CREDENTIAL =
  /(?:(?:api|secret|private|public|publishable|anon|access|signing)_?key|(?:access|refresh|auth|bearer|csrf)_?token|(?:^|_|client)secret|passw(?:or)?d)$/iu;
