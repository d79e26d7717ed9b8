import { Op, type Operand } from "../ir.ts";
import type { CallGraphView } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentOf, type LinkedModule } from "../link/program.ts";
import { callGraphView, givesElement } from "../solve/call-graph.ts";
import { EACH } from "../solve/paths.ts";
import type { SolveState } from "../solve/state.ts";
import { choicesOf } from "./choices/choice-table.ts";
import { NO_CHOICE, type Chosen } from "./choices/choice.ts";
import { evaluate, evaluateBelow } from "./choices/evaluate.ts";
import type { Allowance } from "./choices/memory.ts";
import { instancesUnder } from "./choices/tool-values.ts";
import { isFound, isPicked, originsOf, type Pick } from "./picks.ts";
import type { Start } from "./walk.ts";

/** An element of a table, and what runs for it. */
export interface TableEntry {
  readonly element: Chosen;
  readonly starts: readonly Start[];
}

/**
 * The functions in tables that calls pick from by what is not constant, as far as the allowance goes: first where the call graph says that such a call runs
 * functions of the program, and of these first what is certainly taken out of a table, not found by some function.
 */
export function readTables(
  state: SolveState,
  picksOf: ReadonlyMap<LinkedModule, readonly Pick[]>,
  allowance: Allowance,
): ReadonlyMap<Pick, readonly TableEntry[]> {
  const tables = [...picksOf].flatMap(([module, picks]) => picks.flatMap((pick) => tableAt(state, module, pick) ?? []));
  const ranked = tables.toSorted((one, other) => one.rank - other.rank);
  return new Map(ranked.map((table) => [table.pick, entriesIn(state, table, allowance)]));
}

/** A call that may take what it runs out of a table. */
interface PickedTable {
  readonly pick: Pick;
  readonly module: LinkedModule;
  /** What is picked, before it was handed on. */
  readonly origins: readonly number[];
  /** The lower, the more is to be hoped for. */
  readonly rank: number;
}

function tableAt(state: SolveState, module: LinkedModule, pick: Pick): PickedTable | undefined {
  const origins = originsWithin(state, module, pick.picked);
  const isTable = origins.some((value) => isPicked(module, value));
  if (!isTable && !origins.some((value) => isFound(module, value))) return undefined;
  const targets = callGraphView(state).targetsOf(module, pick.call);
  const isOfMany = targets.length > 0 && origins.some((value) => isElement(state, module, value));
  if (!isTable && !isOfMany && !runsOneOfMany(targets)) return undefined;
  return { pick, module, origins, rank: targets.length === 0 ? 2 : isTable ? 0 : 1 };
}

function entriesIn(state: SolveState, { module, pick, origins }: PickedTable, allowance: Allowance): readonly TableEntry[] {
  const run = (elements: readonly Chosen[]): readonly TableEntry[] =>
    elements.flatMap((element) => entryOf(state, element, pick.method, allowance));
  const found = run(evaluate(state, module, pick.picked, [], NO_CHOICE, allowance));
  if (found.length > 0) return found;
  // Of a name that the program puts together bit by bit only the beginning is known, and that names nothing: any entry may be meant.
  const choices = choicesOf(state);
  return origins
    .filter((value) => isPicked(module, value))
    .flatMap((value) => {
      const elements = evaluate(state, module, module.facts.x[value] ?? -1, [EACH], NO_CHOICE, allowance);
      const place = keyOfPlace(module, value);
      return run(elements.map((element) => ({ ...element, choice: choices.withElement(element.choice, place, element) })));
    });
}

/** What a value is before it was handed on, also to a function of the same module: `run(tools[name])`. */
function originsWithin(state: SolveState, module: LinkedModule, value: Operand): readonly number[] {
  const origins = originsOf(module, value);
  const params = origins.filter((at) => module.facts.kind[at] === Op.Param);
  return [...origins, ...params.flatMap((param) => handedTo(state, module, param)).flatMap((given) => originsOf(module, given))];
}

/** What calls in the same module hand to a parameter. */
function handedTo(state: SolveState, module: LinkedModule, param: Operand): readonly Operand[] {
  const callers = callGraphView(state).callersOf(module, module.functionOfValue[param] ?? 0);
  const within = callers.filter((caller) => caller.module === module);
  return within.map(({ call }) => argumentOf(module.facts, call, module.facts.x[param] ?? 0) ?? -1);
}

/** What runs for an element of a table, if anything does. */
function entryOf(state: SolveState, element: Chosen, method: readonly string[], allowance: Allowance): readonly TableEntry[] {
  const functions = method.length === 0 ? [element] : evaluateBelow(state, element, method, element.choice, allowance);
  const starts = functions.flatMap(({ value, choice }) =>
    value.kind === "function" ? instancesUnder(state, value, choice).map((instance) => ({ instance, region: 0, choice })) : [],
  );
  return starts.length > 0 ? [{ element, starts }] : [];
}

/** Whether a value is one of those in a list or a map: whatever its class inherits from is what runs for all. */
function isElement(state: SolveState, module: LinkedModule, value: number): boolean {
  const kind = module.facts.kind[value];
  return kind === Op.Element || (kind === Op.Call && givesElement(state, module, value));
}

/** Whether a call runs several functions, or one that is made many times, such as by a callback for each element of a list. */
function runsOneOfMany(targets: ReturnType<CallGraphView["targetsOf"]>): boolean {
  return targets.length > 1 || targets.some((target) => (target.module.facts.functions[target.fn]?.parent ?? 0) > 0);
}
