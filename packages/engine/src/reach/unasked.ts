import { CallFlag, REGION_WIDTH, RegionKind, Op } from "../ir.ts";
import { methodOf, type LinkedModule } from "../link/program.ts";
import { isInRegion, regionAt } from "../link/regions.ts";
import { isAsync, isDropped } from "../solve/awaits.ts";
import { forEachUser } from "../solve/flow.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { givesNothing } from "./calls.ts";
import type { Passage } from "./walk.ts";

/**
 * Whether a promise on a way is let go: `void count(id)`, one whose failure is caught, `renew(id).catch(() => {})`, or one that a function behind
 * the first might wait for, and does not. Whoever began that does the same whatever becomes of it.
 */
export function isLetGo(state: SolveState, way: readonly Passage[]): boolean {
  return way.some(({ instance, site }, index) => {
    const module = moduleOf(state, instance);
    const calls = endsOf(module, site.call);
    const last = calls.at(-1) ?? site.call;
    if (!isDropped(module, last)) return false;
    if (isVoid(module, last)) return true;
    return calls.length > 1 ? methodOf(module.facts, last) === "catch" : index > 0 && isFloating(state, instance, last);
  });
}

/** Whether an asynchronous function calls another one, of the program's own, and does not wait for it. */
function isFloating(state: SolveState, instance: Instance, call: number): boolean {
  const callees = (instance.calls.get(call)?.targets ?? []).filter(({ role }) => role === CALLEE);
  return (
    callees.length > 0 &&
    isAsync(moduleOf(state, instance), instance.fn) &&
    callees.every(({ instance: callee }) => isAsync(moduleOf(state, callee), callee.fn))
  );
}

/** A call and the methods that are called of what it gives, one by one, where nothing else uses that. */
function endsOf({ facts, uses }: LinkedModule, call: number): readonly number[] {
  const chain = [call];
  for (let at: number | undefined = call; at !== undefined && chain.length < MAX_CHAIN;) {
    const users = readersOf({ facts, uses }, at);
    const calls = users.filter((user) => facts.kind[user] === Op.Call && facts.y[user] === at);
    at = calls.length === 1 && users.every((user) => user === calls[0] || user === facts.x[calls[0] ?? -1]) ? calls[0] : undefined;
    if (at !== undefined) chain.push(at);
  }
  return chain;
}

/** What uses a value, also as it is after a call of its own methods. */
function readersOf(module: Pick<LinkedModule, "facts" | "uses">, value: number): readonly number[] {
  const { facts, uses } = module;
  const users: number[] = [];
  forEachUser(uses, value, (user) => {
    const isAfter = facts.kind[user] === Op.Post;
    if (isAfter && facts.x[user] === value) users.push(...readersOf(module, user));
    else if (!isAfter && facts.kind[user] !== Op.Catch) users.push(user);
  });
  return users;
}

/** Methods that one statement calls one after another. */
const MAX_CHAIN = 16;

function isVoid({ facts }: LinkedModule, call: number): boolean {
  return ((facts.z[call] ?? 0) & CallFlag.Void) !== 0;
}

/** Whether some function on a way behind the first gives nothing back and keeps what fails in it to itself: nobody can ask what became of it. */
export function isKeptQuiet(state: SolveState, way: readonly Passage[]): boolean {
  return way.slice(1).some(({ instance, site }) => {
    const module = moduleOf(state, instance);
    return givesNothing(module, instance.fn) && isFailureKept(module, instance.fn, site.region);
  });
}

/** Whether a region lies in a `try` block, and nothing is thrown in the `catch` clause of that. */
function isFailureKept({ facts }: LinkedModule, fn: number, region: number): boolean {
  let index = region;
  for (let at = regionAt(facts, index); at; index = at.around, at = regionAt(facts, index))
    if (at.kind === RegionKind.Try) return isQuiet(facts, fn, clauseOf(facts, index, at.around));
  return false;
}

/** The region of the `catch` clause that belongs to a `try` block: the next one beside it. */
function clauseOf(facts: LinkedModule["facts"], block: number, around: number): number | undefined {
  for (let region = block + 1; region * REGION_WIDTH < facts.regions.length; region++) {
    const { kind, around: outer } = regionAt(facts, region) ?? {};
    if (outer === around && (kind === RegionKind.Try || kind === RegionKind.Catch)) return kind === RegionKind.Catch ? region : undefined;
  }
  return undefined;
}

function isQuiet(facts: LinkedModule["facts"], fn: number, clause: number | undefined): boolean {
  if (clause === undefined) return false;
  const { first, end } = facts.functions[fn] ?? { first: 0, end: 0 };
  for (let value = first; value < end; value++)
    if (facts.kind[value] === Op.Throw && isInRegion(facts, facts.region[value] ?? 0, clause)) return false;
  return true;
}
