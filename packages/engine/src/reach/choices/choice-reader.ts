import type { LinkedModule } from "../../link/program.ts";
import type { CallOnWay } from "../../solve/state.ts";
import { agree } from "./choice-parts.ts";
import type { ChoiceTable } from "./choice-table.ts";
import { NO_CHOICE, type Choice, type Chosen, type ObjectValue } from "./choice.ts";

/**
 * Choices as one evaluation reads them and makes others of them; it is told of each of which anything matters. What is found without any is the same
 * under every choice: most of what stands in tables is.
 */
export class ChoiceReader {
  readonly #table: ChoiceTable;
  readonly #onUse: (choice: Choice) => void;

  constructor(table: ChoiceTable, onUse: (choice: Choice) => void) {
    this.#table = table;
    this.#onUse = onUse;
  }

  /** See {@link Choice.callerOf}. */
  callerOf(choice: Choice, fn: string): CallOnWay | undefined {
    this.#onUse(choice);
    return choice.callerOf(fn);
  }

  /** See {@link Choice.elementAt}. */
  elementAt(choice: Choice, place: string): Chosen | undefined {
    this.#onUse(choice);
    return choice.elementAt(place);
  }

  /** See {@link Choice.receiverOf}. */
  receiverOf(choice: Choice, fn: string): ObjectValue | undefined {
    this.#onUse(choice);
    return choice.receiverOf(fn);
  }

  /** See {@link agree}. */
  agree(one: Choice, other: Choice): boolean {
    this.#onUse(one);
    this.#onUse(other);
    return agree(one, other);
  }

  /** See {@link ChoiceTable.enter}. */
  enter(choice: Choice, module: LinkedModule, fn: number, by: CallOnWay, receiver?: ObjectValue): Choice {
    this.#onUse(choice);
    return this.#table.enter(choice, module, fn, by, receiver);
  }

  /** See {@link ChoiceTable.withReceiver}. */
  withReceiver(choice: Choice, module: LinkedModule, fn: number, receiver: ObjectValue): Choice {
    this.#onUse(choice);
    return this.#table.withReceiver(choice, module, fn, receiver);
  }

  /** See {@link ChoiceTable.withElement}. */
  withElement(choice: Choice, place: string, element: Chosen): Choice {
    this.#onUse(choice);
    return this.#table.withElement(choice, place, element);
  }

  /** See {@link ChoiceTable.merge}. */
  merge(first: Choice, second: Choice): Choice {
    if (first === second || second === NO_CHOICE) return first;
    this.#onUse(first);
    this.#onUse(second);
    return this.#table.merge(first, second);
  }
}
