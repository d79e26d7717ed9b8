import { BinaryOperator, FunctionFlag, NONE, Op } from "../ir.ts";
import { knownOutcomes } from "../link/known-outcomes.ts";
import type { LinkedModule } from "../link/program.ts";
import { isInRegion } from "../link/regions.ts";
import { readOperand } from "../reach/options.ts";
import { readsOf } from "../reach/reads.ts";
import { sourceOf } from "../reach/trace.ts";
import { stopsIn } from "../solve/guards/stops.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import type { Edge } from "../solve/tracking.ts";

/** What is read for others as it is told to be: whoever runs both programs may say in one what the other is to do. */
const TOLD: ReadonlySet<string> = new Set(["instructions", "prompt", "tool-description"]);

/**
 * Whether what a client has sent only comes to the program past a comparison with one secret of its environment: `if (token !== process.env.BRIDGE_TOKEN)
 * return socket.close()`. There is one such client, and whoever runs this program runs that, too.
 */
export function isOfOwnPeer(state: SolveState, { row, edge, call }: SinkHit, trace: readonly Edge[]): boolean {
  const [first] = trace;
  if (!first || !TOLD.has(row.kind) || sourceOf(trace) !== "user-input") return false;
  const { instance } = first;
  const module = moduleOf(state, instance);
  const places = trace.filter((each) => each.instance === instance).map(({ place }) => place);
  let fn = instance.fn;
  let at = Math.max(...places, edge.instance === instance ? call : NONE);
  for (;;) {
    if (isPastSecret(state, module, fn, at)) return true;
    const { parent, flags } = module.facts.functions[fn] ?? { parent: NONE, flags: FunctionFlag.Module };
    if ((flags & FunctionFlag.Module) !== 0 || parent < 0) return false;
    at = madeAt(module, parent, fn);
    if (at < 0) return false;
    fn = parent;
  }
}

/** The operation of a function that makes another one. */
function madeAt({ facts }: LinkedModule, parent: number, fn: number): number {
  const { first = 0, end = 0 } = facts.functions[parent] ?? {};
  for (let value = first; value < end; value++) if (facts.kind[value] === Op.Function && facts.x[value] === fn) return value;
  return NONE;
}

/** Whether a function does not come to an operation where something is not the secret. */
function isPastSecret(state: SolveState, module: LinkedModule, fn: number, at: number): boolean {
  const { facts } = module;
  const region = facts.region[at] ?? 0;
  const around = stopsIn(module, fn).filter((stop) => stop.at < at && !isInRegion(facts, region, stop.region));
  return around
    .flatMap(({ past }) => past.flatMap(({ condition, isTrue }) => knownOutcomes(facts, condition, isTrue)))
    .some(({ condition, isTrue }) => {
      const isEqual = facts.z[condition] === (isTrue ? BinaryOperator.Equal : BinaryOperator.NotEqual);
      if (facts.kind[condition] !== Op.Binary || !isEqual) return false;
      const [one, other] = [facts.x[condition] ?? NONE, facts.y[condition] ?? NONE];
      // What the environment is compared with came from the client: a constant is no secret.
      return one >= 0 && other >= 0 && isOfEnvironment(state, module, one) !== isOfEnvironment(state, module, other);
    });
}

/** Whether a value is one of the environment, be it put between the program's own words. */
function isOfEnvironment(state: SolveState, module: LinkedModule, operand: number): boolean {
  if (operand < 0) return false;
  const { definitions } = readOperand(state, { module }, operand);
  return definitions.some((definition) => readsOf(state, definition).some((part) => /(?:^|\.)env\.\w+$/u.test(part)));
}
