import { addTo, remember } from "@sluice/core";
import { keyOfFunction } from "../../link/identity.ts";
import type { LinkedModule } from "../../link/program.ts";
import type { CallOnWay, SolveState } from "../../solve/state.ts";
import { mergeParts, saySame, withoutPart, withPart } from "./choice-parts.ts";
import { Choice, keyOfCall, keyOfChosen, keyOfValue, NO_CHOICE, type Chosen, type ObjectValue, type Part } from "./choice.ts";

const remembered = new WeakMap<SolveState["instances"], ChoiceTable>();

/** The choices of a program. */
export function choicesOf({ instances }: SolveState): ChoiceTable {
  return remember(remembered, instances, () => new ChoiceTable());
}

/** Makes the choices of one program: hundreds of thousands, of dozens of parts each, where tables are read entry by entry. */
export class ChoiceTable {
  readonly #slots = new Map<string, number>();
  readonly #ids = new Map<string, number>();
  readonly #numbered = new Map<number, Numbered[]>();
  #count = 0;

  /** The same, where a function runs by this call, for this object. */
  enter(choice: Choice, module: LinkedModule, fn: number, by: CallOnWay, receiver?: ObjectValue): Choice {
    const at = keyOfFunction(module, fn);
    const entered = withPart(choice.parts, this.#caller(at, by));
    return choiceOf(receiver ? withPart(entered, this.#receiver(at, receiver)) : withoutPart(entered, this.#slotOf("receiver", at)));
  }

  /** The same, where functions run by these calls, by {@link keyOfFunction}. */
  withCallers(choice: Choice, callers: ReadonlyMap<string, CallOnWay>): Choice {
    return choiceOf([...callers].reduce((parts, [fn, by]) => withPart(parts, this.#caller(fn, by)), choice.parts));
  }

  /** The same, where a function runs for this object. */
  withReceiver(choice: Choice, module: LinkedModule, fn: number, receiver: ObjectValue): Choice {
    return choiceOf(withPart(choice.parts, this.#receiver(keyOfFunction(module, fn), receiver)));
  }

  /** The same, where a value is this element, by {@link keyOfPlace}. */
  withElement(choice: Choice, place: string, element: Chosen): Choice {
    return choiceOf(withPart(choice.parts, this.#element(place, element)));
  }

  /** Both; where they differ, the second. */
  merge(first: Choice, second: Choice): Choice {
    if (first === second || second === NO_CHOICE) return first;
    const parts = mergeParts(first.parts, second.parts);
    if (parts.length === second.parts.length) return second;
    return parts.length === first.parts.length && areSame(parts, first.parts) ? first : choiceOf(parts);
  }

  /** What two runs have in common that differ by calls only; of others the second: with different elements each does something else. */
  common(first: Choice, second: Choice): Choice {
    if (first === second) return second;
    const isElement = ({ kind }: Part): boolean => kind === "element";
    const hasReceiver = [first, second].some(({ parts }) => parts.some(({ kind }) => kind === "receiver"));
    if (hasReceiver || !saySame(first.parts.filter(isElement), second.parts.filter(isElement))) return second;
    const ofFirst = new Set(first.parts.map(({ id }) => id));
    return choiceOf(second.parts.filter((part) => isElement(part) || ofFirst.has(part.id)));
  }

  /** See {@link Choice.numberIn}. */
  readonly numberOf = (parts: readonly Part[]): number => {
    // What says nothing belongs to no program.
    if (parts.length === 0) return 0;
    let hash = 0;
    for (const { id } of parts) hash ^= scatter(id);
    const known = this.#numbered.get(hash)?.find((each) => saySame(each.parts, parts));
    if (known) return known.number;
    const number = ++this.#count;
    addTo(this.#numbered, hash, { parts, number });
    return number;
  };

  #caller(at: string, { module, call }: CallOnWay): Part {
    const item = { module, call };
    return { kind: "caller", item, ...this.#identify("caller", at, keyOfCall(item)) };
  }

  #receiver(at: string, item: ObjectValue): Part {
    return { kind: "receiver", item, ...this.#identify("receiver", at, keyOfValue(item)) };
  }

  #element(at: string, item: Chosen): Part {
    return { kind: "element", item, ...this.#identify("element", at, keyOfChosen(item)) };
  }

  #identify(kind: Part["kind"], at: string, key: string): Pick<Part, "at" | "slot" | "id"> {
    return { at, slot: this.#slotOf(kind, at), id: remember(this.#ids, `${kind}${at}=${key}`, () => this.#ids.size + 1) };
  }

  #slotOf(kind: Part["kind"], at: string): number {
    return remember(this.#slots, `${kind}${at}`, () => this.#slots.size);
  }
}

/** What all choices say that share a number. */
interface Numbered {
  readonly parts: readonly Part[];
  readonly number: number;
}

function choiceOf(parts: readonly Part[]): Choice {
  return parts.length === 0 ? NO_CHOICE : new Choice(parts);
}

function areSame(one: readonly Part[], other: readonly Part[]): boolean {
  return one.every((part, index) => part === other[index]);
}

/** Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4). */
function scatter(id: number): number {
  const mixed = Math.imul(id, 0x9e37_79b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0x85eb_ca6b);
}
