import { Op, type Operand } from "../ir.ts";
import { argumentOf, forEachArgument, loadedKey, methodOf, type LinkedModule } from "../link/program.ts";
import { keyOfPlace } from "../link/identity.ts";
import { isDescribedBy } from "../reach/effects.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { forEachUser } from "../solve/flow.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";

/**
 * Whether a function that is made of text is called nowhere in the program, as far as it can be followed: it is but handed to functions that take its text,
 * to be run elsewhere. Where that is, nobody can see here.
 */
export function isNeverCalled(state: SolveState, { row, edge, call }: SinkHit): boolean {
  return row.compiles === true && !mayBeCalled(state, moduleOf(state, edge.instance), call, new Set());
}

function mayBeCalled(state: SolveState, module: LinkedModule, value: Operand, seen: Set<string>): boolean {
  const key = keyOfPlace(module, value);
  if (seen.has(key)) return false;
  seen.add(key);
  let may = module.facts.exports.some((each) => each.kind === "local" && each.value === value);
  forEachUser(module.uses, value, (user) => {
    may ||= mayCall(state, module, value, user, seen);
  });
  return may;
}

/** Whether what uses a function may call it, or hands it where nobody sees what becomes of it. */
function mayCall(state: SolveState, module: LinkedModule, value: Operand, user: number, seen: Set<string>): boolean {
  const { facts } = module;
  switch (facts.kind[user]) {
    case Op.Call:
      return mayCallIn(state, module, value, user, seen);
    case Op.Load:
      return !isText(module, user);
    case Op.Post:
    case Op.Pi:
    case Op.Typed:
    case Op.Await:
    case Op.Phi:
    case Op.Logical:
      // A condition that was looked at is no use of it.
      return (facts.kind[user] !== Op.Pi || facts.x[user] === value) && mayBeCalled(state, module, user, seen);
    // Not what a parameter has become, which whoever calls has anyway.
    case Op.Return:
      return facts.x[user] === value;
    case Op.Binary:
    case Op.Unary:
    case Op.Concat:
      return false;
    default:
      return true;
  }
}

function mayCallIn(state: SolveState, module: LinkedModule, value: Operand, call: number, seen: Set<string>): boolean {
  const { facts } = module;
  if (facts.x[call] === value) return true;
  // `fn.toString()`, `Function.prototype.toString.call(fn)`.
  if (facts.y[call] === value) return methodOf(facts, call) !== "toString";
  if (methodOf(facts, call) === "call" && isText(module, facts.y[call] ?? -1)) return false;
  const targets = callGraphView(state).targetsOf(module, call);
  if (targets.length === 0) return !isWrittenDown(state, module, value, call);
  return targets.some(({ module: owner, fn }) =>
    positionsOf(module, call, value).some((index) => {
      const param = owner.entries[fn]?.params[index];
      return param === undefined || owner.facts.y[param] === 1 || mayBeCalled(state, owner, param, seen);
    }),
  );
}

/** Whether a library only takes the text of a function that it is handed, as a model says. */
function isWrittenDown(state: SolveState, module: LinkedModule, value: Operand, call: number): boolean {
  const instances = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
  return instances.some((instance) => isDescribedBy(state, instance, call, value));
}

/** Where among the arguments of a call a value is. */
function positionsOf({ facts }: LinkedModule, call: number, value: Operand): readonly number[] {
  const found: number[] = [];
  forEachArgument(facts, call, (operand, index) => {
    if (operand === value) found.push(argumentOf(facts, call, index) === value ? index : -1);
  });
  return found;
}

/** Whether only the text of a function, or its name, is read. */
function isText({ facts }: LinkedModule, load: Operand): boolean {
  return ["toString", "name", "length"].includes(loadedKey(facts, load) ?? "");
}
