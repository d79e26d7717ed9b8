import { definitionsOf } from "../link/definitions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { edgesAt, moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { callsOf, calleesOf } from "./calls.ts";
import { isChosenByModel } from "./choosers.ts";
import { coveredRegions, isInRegion } from "./regions.ts";
import { addsRecords, argumentsOf, statementOf } from "./statements.ts";
import { tableNames } from "./table-places.ts";

/** Where a program adds a row to a table that bears what a language model chose: beside another effect that is a record of it. */
export class Ledgers {
  readonly #state: SolveState;
  /** By instance: its calls that add such rows, or whose functions do. */
  readonly #calls = new Map<Instance, readonly number[]>();

  constructor(state: SolveState) {
    this.#state = state;
  }

  /** Whether a row is added beside a call, wherever that is made: not by the call itself, and not to the table that it changes. */
  isKept(instance: Instance, call: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const others = this.#callsThatAdd(instance).filter((other) => other !== call && !this.#isOfOneTable(instance, call, other));
    const region = facts.region[call] ?? 0;
    return [...this.#covered(instance, others)].some((covered) => isInRegion(facts, region, covered));
  }

  /** Whether a call adds such a row. */
  adds(instance: Instance, call: number): boolean {
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

  #covered(instance: Instance, calls: readonly number[]): ReadonlySet<number> {
    const { facts } = moduleOf(this.#state, instance);
    return coveredRegions(
      facts,
      calls.map((call) => facts.region[call] ?? 0),
    );
  }

  #callsThatAdd(instance: Instance): readonly number[] {
    const known = this.#calls.get(instance);
    if (known) return known;
    this.#calls.set(instance, []);
    const found = callsOf(this.#state, instance).filter((call) => this.adds(instance, call) || this.#calleesAdd(instance, call));
    this.#calls.set(instance, found);
    return found;
  }

  #calleesAdd(instance: Instance, call: number): boolean {
    const callees = calleesOf(instance, call);
    return callees.length > 0 && callees.every((callee) => this.#covered(callee, this.#callsThatAdd(callee)).has(0));
  }

  #isOfOneTable(instance: Instance, call: number, other: number): boolean {
    const changed = tableNames(this.#state, { instance, call });
    return changed.length > 0 && this.#tablesOf(instance, other, MAX_DEPTH).some((table) => changed.includes(table));
  }

  /** The tables to which a call adds rows, or its functions do. */
  #tablesOf(instance: Instance, call: number, depth: number): readonly string[] {
    if (this.adds(instance, call)) return tableNames(this.#state, { instance, call });
    if (depth === 0) return [];
    return calleesOf(instance, call).flatMap((callee) =>
      this.#callsThatAdd(callee).flatMap((inner) => this.#tablesOf(callee, inner, depth - 1)),
    );
  }
}

/** How many functions deep a table is looked for. */
const MAX_DEPTH = 4;
