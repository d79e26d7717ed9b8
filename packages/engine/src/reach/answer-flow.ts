import { remember } from "@sluice/core";
import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { numberOfPair, numberOfPlace } from "../link/identity.ts";
import { valuesIn } from "../link/literal-parts.ts";
import { forEachArgument, listOf, type LinkedModule, uncheckedValue } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { conditionsOf } from "./regions.ts";

/** The operands of an operation of which a person's answer may be the reason that it is what it is. */
export function reasonsOf(facts: ModuleFacts, value: number): Iterable<Operand> {
  const [x, y] = [facts.x[value] ?? -1, facts.y[value] ?? -1];
  switch (facts.kind[value]) {
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
    case Op.Await:
    case Op.Element:
    case Op.Rest:
    case Op.Unary:
    case Op.Load:
      return [x];
    case Op.Binary:
    case Op.Logical:
      return [x, y];
    case Op.Store:
      return [x, facts.z[value] ?? -1];
    case Op.Object:
      return valuesIn(facts, value);
    case Op.Concat:
    case Op.Unknown:
      return listOf(facts, value);
    case Op.Phi:
      // Of constants the branch says which one it is: `let ok = false; if (answer === "y") ok = true`.
      return [x, ...listOf(facts, value)];
    default:
      return [];
  }
}

/** What decides what a function gives back: what it returns, and the conditions under which it returns that. */
export function decidersOf({ facts, entries }: LinkedModule, fn: number): readonly Operand[] {
  return (entries[fn]?.returns ?? []).flatMap((at) => [facts.x[at] ?? -1, ...conditionsOf(facts, facts.region[at] ?? 0)]);
}

/** The function whose parameter a call calls, also from a function within it: `resolve(answer)` in what a promise is made with. */
export function resolvingFunction(module: LinkedModule, call: number): number | undefined {
  const { facts, functionOfValue, cellWrites } = module;
  const callee = uncheckedValue(facts, facts.x[call] ?? -1);
  const kept = facts.kind[callee] === Op.CellRead ? (cellWrites[facts.x[callee] ?? -1] ?? []) : [callee];
  const param = kept.find((operand) => facts.kind[operand] === Op.Param);
  return param === undefined ? undefined : functionOfValue[param];
}

/**
 * The values that a person's answer may decide, in whatever activation and however far away: from where people answer it is followed to whatever is made
 * of it. To ask of a value why it is what it is takes long, and of most of them no answer can be the reason.
 */
export class AnswerFlow {
  readonly #state: SolveState;
  readonly #reached = new Set<number>();
  readonly #open: (readonly [module: LinkedModule, value: number])[] = [];
  readonly #uses = new Map<LinkedModule, ReadonlyMap<number, readonly number[]>>();
  readonly #deciding = new Map<number, ReadonlySet<Operand>>();

  constructor(state: SolveState, sources: Iterable<readonly [module: LinkedModule, value: number]>) {
    this.#state = state;
    for (const [module, value] of sources) this.#add(module, value);
    for (const [module, value] of this.#open) this.#goOn(module, value);
  }

  /** Whether an answer may decide what a value is. */
  reaches(module: LinkedModule, value: Operand): boolean {
    return this.#reached.has(numberOfPlace(module, value));
  }

  #add(module: LinkedModule, value: Operand): void {
    const id = numberOfPlace(module, value);
    if (value < 0 || this.#reached.has(id)) return;
    this.#reached.add(id);
    this.#open.push([module, value]);
  }

  #goOn(module: LinkedModule, value: number): void {
    const uses = remember(this.#uses, module, () => usesIn(module));
    for (const use of uses.get(value) ?? []) {
      this.#add(module, use);
      if (module.facts.kind[use] !== Op.Call) continue;
      this.#enter(module, use);
      this.#resolve(module, use);
    }
    const fn = module.functionOfValue[value] ?? 0;
    const deciding = remember(this.#deciding, numberOfPair(module.index, fn), () => new Set(decidersOf(module, fn)));
    if (!deciding.has(value)) return;
    for (const instance of this.#state.instances.of(module.index, fn))
      for (const site of instance.callSites) this.#add(moduleOf(this.#state, site.instance), site.call);
  }

  /** What a callback hands to its parameter, the library's call that it is given to may give back. */
  #resolve(module: LinkedModule, call: number): void {
    const fn = resolvingFunction(module, call);
    if (fn === undefined) return;
    for (const instance of this.#state.instances.of(module.index, fn))
      for (const site of instance.callSites) if (site.role !== CALLEE) this.#add(moduleOf(this.#state, site.instance), site.call);
  }

  /** What a call is given, the functions that it calls are given. */
  #enter(module: LinkedModule, call: number): void {
    for (const instance of this.#state.instances.of(module.index, module.functionOfValue[call] ?? 0))
      for (const target of instance.calls.get(call)?.targets ?? []) {
        const callee = moduleOf(this.#state, target.instance);
        for (const param of callee.entries[target.instance.fn]?.params ?? []) this.#add(callee, param ?? -1);
      }
  }
}

/** By value what is made of it in its module, calls that are given it and reads of the variables that hold it included. */
function usesIn(module: LinkedModule): ReadonlyMap<number, readonly number[]> {
  const { facts } = module;
  const uses = new Map<number, number[]>();
  const add = (operand: Operand, use: number): void => {
    if (operand < 0) return;
    const known = uses.get(operand);
    if (known) known.push(use);
    else uses.set(operand, [use]);
  };
  for (let value = 0; value < facts.kind.length; value++) {
    for (const operand of reasonsOf(facts, value)) add(operand, value);
    if (facts.kind[value] !== Op.Call) continue;
    add(facts.y[value] ?? -1, value);
    forEachArgument(facts, value, (operand) => {
      add(operand, value);
    });
  }
  module.cellWrites.forEach((operands, cell) => {
    for (const operand of operands) for (const read of module.cellReads[cell] ?? []) add(operand, read);
  });
  return uses;
}
