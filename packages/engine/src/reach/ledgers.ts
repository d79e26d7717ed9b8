import { remember } from "@sluice/core";
import { BinaryOperator, NONE, Op, type ModuleFacts, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { loadedKey } from "../link/program.ts";
import { isInRegion, regionsUnder } from "../link/regions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { callsOf, calleesOf } from "./calls.ts";
import { isChosenByModel } from "./choosers.ts";
import { coveredRegions } from "./regions.ts";
import { addsRecords, argumentsOf, statementOf } from "./statements.ts";
import { isOnTables, tableNames } from "./table-places.ts";

/** Where a program adds a row to a table that bears what a language model chose: beside another effect that is a record of it. */
export class Ledgers {
  readonly #state: SolveState;
  /** By instance: its calls that add such rows, or whose functions do. */
  readonly #calls = new Map<Instance, readonly number[]>();
  /** By instance and call: whether it adds such a row. */
  readonly #adding = new Map<Instance, Map<number, boolean>>();
  /** By instance, and by call and depth: the tables that it changes. */
  readonly #tables = new Map<Instance, Map<string, readonly string[]>>();

  constructor(state: SolveState) {
    this.#state = state;
  }

  /** The calls that add a row beside a call wherever that is made, as `instance:call`: not the call itself, nor one on the table that it changes. */
  rowsBeside(instance: Instance, call: number): readonly string[] {
    const adding = this.#callsThatAdd(instance).filter((other) => other !== call);
    if (adding.length === 0) return [];
    const changed = this.#tablesOf(instance, call, MAX_DEPTH);
    const others = adding.filter((other) => !this.#tablesOf(instance, other, MAX_DEPTH).some((table) => changed.includes(table)));
    const region = moduleOf(this.#state, instance).facts.region[call] ?? 0;
    const isBeside = [...this.#covered(instance, others)].some((covered) =>
      isInRegion(moduleOf(this.#state, instance).facts, region, covered),
    );
    return isBeside ? others.flatMap((other) => this.#rowsOf(instance, other, MAX_DEPTH)) : [];
  }

  /** Whether a call adds such a row. */
  #adds(instance: Instance, call: number): boolean {
    const known = remember(this.#adding, instance, () => new Map<number, boolean>());
    return remember(known, call, () => this.#findAdds(instance, call));
  }

  #findAdds(instance: Instance, call: number): boolean {
    const rows = callRowsOf(this.#state, instance, call, "effect").flatMap(({ says: { row } }) => (row.kind === "write-data" ? [row] : []));
    if (rows.length === 0) return false;
    const place = { instance, call };
    const chain = statementOf(this.#state, place, (module, operand) =>
      definitionsOf(this.#state.program, module, operand, callGraphView(this.#state)),
    );
    const here = moduleOf(this.#state, instance);
    const given = [...chain.before, ...chain.after].filter(({ module }) => module === here).flatMap((link) => argumentsOf(link));
    return (
      given.some(({ operand }) => [...edgesAt(instance, operand)].some(isChosenByModel)) && addsRecords(this.#state, place, rows, chain)
    );
  }

  #callsThatAdd(instance: Instance): readonly number[] {
    const known = this.#calls.get(instance);
    if (known) return known;
    this.#calls.set(instance, []);
    const found = callsOf(this.#state, instance).filter((call) => this.#adds(instance, call) || this.#calleesAdd(instance, call));
    this.#calls.set(instance, found);
    return found;
  }

  #calleesAdd(instance: Instance, call: number): boolean {
    const callees = calleesOf(instance, call);
    return callees.length > 0 && callees.every((callee) => this.#covered(callee, this.#callsThatAdd(callee)).has(0));
  }

  #covered(instance: Instance, calls: readonly number[]): ReadonlySet<number> {
    const { facts } = moduleOf(this.#state, instance);
    return coveredRegions(
      facts,
      calls.map((call) => facts.region[call] ?? 0),
      (condition) => isChange(instance, facts, condition),
    );
  }

  #rowsOf(instance: Instance, call: number, depth: number): readonly string[] {
    if (this.#adds(instance, call)) return [keyOfCallIn(instance, call)];
    if (depth === 0) return [];
    return calleesOf(instance, call).flatMap((callee) =>
      this.#callsThatAdd(callee).flatMap((inner) => this.#rowsOf(callee, inner, depth - 1)),
    );
  }

  /** The tables that a call changes, or its functions do. */
  #tablesOf(instance: Instance, call: number, depth: number): readonly string[] {
    const known = remember(this.#tables, instance, () => new Map<string, readonly string[]>());
    return remember(known, `${String(call)}:${String(depth)}`, () => {
      const isChange = callRowsOf(this.#state, instance, call, "effect").some(({ says: { row } }) => isOnTables(row.kind));
      if (isChange) return tableNames(this.#state, { instance, call });
      if (depth === 0) return [];
      const inner = calleesOf(instance, call).flatMap((callee) =>
        callsOf(this.#state, callee).flatMap((each) => this.#tablesOf(callee, each, depth - 1)),
      );
      return [...new Set(inner)];
    });
  }
}

/**
 * Whether a condition, which decides on nothing else, asks whether what is written is another value than what was there: where it is not, there is nothing
 * to record. `if (old.title !== title) note(old.title, title)`.
 */
function isChange(instance: Instance, facts: ModuleFacts, condition: Operand): boolean {
  if (condition < 0 || facts.kind[condition] !== Op.Binary || facts.z[condition] !== BinaryOperator.NotEqual) return false;
  const sides = [facts.x[condition] ?? NONE, facts.y[condition] ?? NONE];
  const isRead = sides.some((side) => loadedKey(facts, side) !== undefined);
  const isWritten = sides.some((side) => side >= 0 && [...edgesAt(instance, side)].some(isChosenByModel));
  return isRead && isWritten && regionsUnder(facts, condition) === 1;
}

/** What a call in an activation goes by among the rows of a ledger. */
export function keyOfCallIn(instance: Instance, call: number): string {
  return `${String(instance.id)}:${String(call)}`;
}

/** How many functions deep rows and tables are looked for. */
const MAX_DEPTH = 4;
