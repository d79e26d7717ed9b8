import { remember } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import { keyOfPlace } from "../link/identity.ts";
import { forEachArgument, type LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { callRowsOf } from "./call-rows.ts";
import { readOperand } from "./options.ts";

/** The call that made a client. */
export interface Maker {
  readonly module: LinkedModule;
  readonly call: number;
}

/** Calls, by {@link keyOfPlace}. */
type Makers = ReadonlyMap<string, Maker>;

const NONE: Makers = new Map();

/** How many calls lie between a use of a client and the call that made it: `db.insert(table).values(row)`, `connect(pool)`. */
const MAX_CALLS = 6;

/** Finds the calls that made what a call is a method of, and were given the rights that it has. What is asked of a value is worked out once. */
export class MakerSearch {
  readonly #state: SolveState;
  /** By value, and by how many calls may still lie before it. */
  readonly #known = new Map<string, Makers>();

  constructor(state: SolveState) {
    this.#state = state;
  }

  of(instance: Instance, call: number): readonly Maker[] {
    const module = moduleOf(this.#state, instance);
    const receiver = module.facts.y[call] ?? -1;
    return [...this.#makersOf(module, receiver >= 0 ? receiver : (module.facts.x[call] ?? -1), MAX_CALLS).values()];
  }

  #makersOf(module: LinkedModule, operand: Operand, left: number): Makers {
    if (operand < 0 || left === 0) return NONE;
    return remember(this.#known, `${keyOfPlace(module, operand)}:${left}`, () => {
      const calls = readOperand(this.#state, { module }, operand).definitions.filter(
        (made) => made.operand >= 0 && made.module.facts.kind[made.operand] === Op.Call,
      );
      return new Map(calls.flatMap((made) => [...this.#madeBy(made.module, made.operand, left - 1)]));
    });
  }

  /** What made the client that a call gives: the maker of its receiver, else of what it is given, else the call itself. */
  #madeBy(module: LinkedModule, call: number, left: number): Makers {
    const ofReceiver = this.#makersOf(module, module.facts.y[call] ?? -1, left);
    if (ofReceiver.size > 0 || !this.#isOfLibrary(module, call)) return ofReceiver;
    const given = new Map<string, Maker>();
    forEachArgument(module.facts, call, (argument) => {
      for (const [key, maker] of this.#makersOf(module, argument, left)) given.set(key, maker);
    });
    return given.size > 0 ? given : new Map([[keyOfPlace(module, call), { module, call }]]);
  }

  #isOfLibrary(module: LinkedModule, call: number): boolean {
    return this.#state.instances
      .of(module.index, module.functionOfValue[call] ?? 0)
      .some((each) => (each.calls.get(call)?.externals.length ?? 0) > 0 && callRowsOf(this.#state, each, call, "tool").length === 0);
  }
}
