import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { forEachArgument, keyOf, listOf, operandsOf, type LinkedModule } from "./program.ts";

/** Built-in methods that call what they are given. */
const CALLING_METHODS: ReadonlySet<string> = new Set([
  "map",
  "flatMap",
  "filter",
  "forEach",
  "reduce",
  "reduceRight",
  "find",
  "findLast",
  "some",
  "every",
  "sort",
  "then",
  "catch",
  "finally",
  "replace",
  "replaceAll",
]);

/** Methods of contexts and of spans that call the last of several things that they are given: `storage.run(store, fn)`. */
const CONTEXT_METHODS: ReadonlySet<string> = new Set(["run", "with", "startActiveSpan"]);

/** What functions have to be called by: `run.call(this, ...args)`. */
const METHODS_OF_FUNCTIONS: ReadonlySet<string> = new Set(["call", "apply", "bind"]);

/**
 * The functions that call, or hand to something that calls, what they are given: `(name, fn) => (args) => fn(args)`; and those that read a member of a
 * global by a name that they are given: `(name) => process.env[name]`. What their callers give must not be mixed up, so the solver keeps such functions
 * apart by call site. Syntactic, and generous.
 */
export function findHigherOrder(module: LinkedModule): ReadonlySet<number> {
  const found = new Set<number>();
  const calls: number[] = [];
  module.facts.kind.forEach((kind, value) => {
    if (kind === Op.Call) calls.push(value);
    if (kind === Op.Load) markLookup(module, value, found);
  });
  for (const call of calls) markCall(module, call, found);
  for (const call of calls) markForwarding(module, call, found);
  return found;
}

function markCall(module: LinkedModule, call: number, found: Set<number>): void {
  const { facts } = module;
  const callee = facts.x[call] ?? -1;
  markParameter(module, callee, found);
  if (callee < 0 || facts.kind[callee] !== Op.Load) return;
  if ((facts.y[call] ?? -1) < 0) markParameter(module, facts.x[callee] ?? -1, found);
  for (const called of calledBy(facts, call, keyOf(facts, facts.y[callee] ?? -1) ?? "")) markParameter(module, called, found);
}

/** What a method of this name calls, of what it is called on and what it is given. */
function calledBy(facts: ModuleFacts, call: number, name: string): readonly Operand[] {
  if (METHODS_OF_FUNCTIONS.has(name)) return [facts.y[call] ?? -1];
  const given = operandsOf(facts, call);
  if (CONTEXT_METHODS.has(name)) return given.slice(1).slice(-1);
  return CALLING_METHODS.has(name) ? given : [];
}

/** A member of a global, such as `process.env[name]`, by a parameter. */
function markLookup(module: LinkedModule, load: number, found: Set<number>): void {
  const { facts } = module;
  const key = facts.y[load] ?? -1;
  if (key < 0 || keyOf(facts, key) !== undefined) return;
  let owner = originOf(module, facts.x[load] ?? -1);
  while (owner >= 0 && facts.kind[owner] === Op.Load) owner = originOf(module, facts.x[owner] ?? -1);
  if (owner >= 0 && facts.kind[owner] === Op.Global) markParameter(module, key, found);
}

/** A parameter handed to a function of the same module that is higher-order. */
function markForwarding(module: LinkedModule, call: number, found: Set<number>): void {
  const { facts } = module;
  const callee = originOf(module, facts.x[call] ?? -1);
  if (callee < 0 || facts.kind[callee] !== Op.Function || !found.has(facts.x[callee] ?? -1)) return;
  forEachArgument(facts, call, (operand) => {
    markParameter(module, operand, found);
  });
}

function markParameter(module: LinkedModule, operand: Operand, found: Set<number>): void {
  const origin = originOf(module, operand);
  if (origin >= 0 && module.facts.kind[origin] === Op.Param) found.add(module.functionOfValue[origin] ?? 0);
}

const MAX_HOPS = 8;

/** Follows a value back through what does not change it. */
function originOf(module: LinkedModule, operand: Operand): Operand {
  const { facts } = module;
  let at = operand;
  for (let hops = 0; at >= 0 && hops < MAX_HOPS; hops++) {
    switch (facts.kind[at]) {
      case Op.Pi:
      case Op.Post:
      case Op.Typed:
      case Op.Await:
        at = facts.x[at] ?? -1;
        break;
      case Op.CellRead:
        at = module.cellWrites[facts.x[at] ?? -1]?.[0] ?? -1;
        break;
      case Op.Phi:
        at = listOf(facts, at).find((item) => item >= 0) ?? -1;
        break;
      default:
        return at;
    }
  }
  return at;
}
