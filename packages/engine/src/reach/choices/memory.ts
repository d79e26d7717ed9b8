import { remember } from "@sluice/core";
import type { SolveState } from "../../solve/state.ts";
import { answerUnder, type Answer } from "./answer.ts";
import { choicesOf, type ChoiceTable } from "./choice-table.ts";
import { keyOfChosen, type Choice, type Chosen } from "./choice.ts";

const MAX_DEPTH = 120;
/** Values that one evaluation finds. */
export const MAX_FOUND = 600;
/** Values that one evaluation is handed from memory. */
const MAX_HANDED = 30_000;
/** Visits after which a part is not looked at again. */
const COSTLY = 1_500;

/** Elements of one list that count, visits that each of them is good for, and ways in which each may be come by. */
const MAX_ELEMENTS = 300;
const VISITS_OF_AN_ELEMENT = 250;
const WAYS_TO_AN_ELEMENT = 4;
/** Times the visits of an evaluation that the elements it comes by are good for, in however many lists they stand. */
const MAX_GRANTED = 50;

/** Visits that evaluations share. */
export interface Allowance {
  left: number;
}

/**
 * What all evaluations of one program share, by what was asked, and under which choice where that mattered: those that keep to one way share nothing with
 * others.
 */
interface Shared {
  /** Nothing of it was left out. */
  readonly whole: Map<string, Answer>;
  /**
   * Something was, after long: nobody looks again, though one who had more visits left might come further. Programs that are that large would take
   * minutes.
   */
  readonly costly: Map<string, Answer>;
}

const sharedBy = new WeakMap<SolveState, Shared>();

/** What is being looked at, under which choice. */
interface Asked {
  readonly question: string;
  readonly choice: Choice;
  readonly id: string;
  /** Whether anything of the choice mattered. */
  isUsed: boolean;
}

/** What one evaluation was asked, what it found, and how much it may still look at. */
export class Memory {
  readonly #shared: Shared;
  readonly #choices: ChoiceTable;
  /** What was found that may not be all: good enough for this evaluation. */
  readonly #partial = new Map<string, readonly Chosen[]>();
  /** What is being looked at, and how deep: a value that is made of itself is nothing more. */
  readonly #open = new Map<string, number>();
  /** The innermost of these. */
  #asked: Asked | undefined;
  /** How deep the outermost of the open ones lies that what is looked at is made of. */
  #outermost = Infinity;
  /** How often something was left out. */
  #gaps = 0;
  /** Visits that are left. */
  #left: number;
  #leftToGrant: number;
  readonly #allowance: Allowance | undefined;
  /** Questions that were answered from memory, and values that they were answered with. */
  #handed = 0;
  #isCutShort = false;
  /** Values that it may be handed from memory. */
  #mostHanded = MAX_HANDED;
  /** Values that it may find. */
  #mostFound = MAX_FOUND;
  /** Places whose elements were counted. */
  readonly #granted = new Set<string>();

  constructor(state: SolveState, visits: number, allowance?: Allowance) {
    this.#allowance = allowance;
    this.#shared = remember(sharedBy, state, (): Shared => ({ whole: new Map(), costly: new Map() }));
    this.#choices = choicesOf(state);
    this.#left = visits;
    this.#leftToGrant = visits * MAX_GRANTED;
  }

  /** Whether a limit kept it from finding all. */
  get isCutShort(): boolean {
    return this.#isCutShort;
  }

  /** Whoever is through with all it may look at comes to an end: what it still asks for need not even be named. */
  get isExhausted(): boolean {
    return this.#left <= 0 || this.#handed > this.#mostHanded || (this.#allowance?.left ?? 1) <= 0;
  }

  /** Each of many that a place stands for is looked at by itself: what may be looked at and found goes by how many there are. A place counts once. */
  grant(place: string, count: number): void {
    if (this.#granted.has(place)) return;
    this.#granted.add(place);
    const elements = Math.min(count, MAX_ELEMENTS);
    const granted = Math.min(elements * VISITS_OF_AN_ELEMENT, this.#leftToGrant);
    this.#leftToGrant -= granted;
    this.#left += granted;
    this.#mostHanded += granted;
    this.#mostFound = Math.max(this.#mostFound, elements * WAYS_TO_AN_ELEMENT);
  }

  /** Leaves something out for a limit. */
  cutShort(): readonly Chosen[] {
    this.#isCutShort = true;
    this.#gaps++;
    return [];
  }

  /** Is told that something was read of a choice, or another one made of it. */
  noteUse(choice: Choice): void {
    if (this.#asked?.choice === choice) this.#asked.isUsed = true;
  }

  /** The answer to a question under a choice: what is known of it, or what looking at it finds, which costs so many visits. */
  answer(question: string, choice: Choice, cost: number, look: () => readonly Chosen[]): readonly Chosen[] {
    const anyway = this.#shared.whole.get(question);
    if (anyway) {
      // It costs what looking at it under this choice would: else programs that are too large for that would be looked at much further.
      this.#spend(cost);
      return this.#handOn(answerUnder(anyway, choice));
    }
    const asked: Asked = { question, choice, id: `${question}|${choice.numberIn(this.#choices)}`, isUsed: false };
    const known = this.#shared.whole.get(asked.id)?.found ?? this.#recallPart(asked);
    if (known) {
      this.noteUse(choice);
      return this.#handOn(known);
    }
    const around = this.#open.get(asked.id);
    if (around !== undefined) {
      this.#outermost = Math.min(this.#outermost, around);
      return [];
    }
    this.#spend(cost);
    return this.#open.size >= MAX_DEPTH ? this.cutShort() : this.#enter(asked, look);
  }

  #spend(cost: number): void {
    this.#left -= cost;
    if (this.#allowance) this.#allowance.left -= cost;
  }

  /** What is known that may not be all. */
  #recallPart({ question, choice, id }: Asked): readonly Chosen[] | undefined {
    const partial = this.#partial.get(id);
    if (partial) {
      this.#gaps++;
      return partial;
    }
    const costly = this.#shared.costly.get(question) ?? this.#shared.costly.get(id);
    if (!costly) return undefined;
    this.cutShort();
    return answerUnder(costly, choice);
  }

  /** Whoever is handed what is known looks at each of it. */
  #handOn(known: readonly Chosen[]): readonly Chosen[] {
    this.#handed += 1 + known.length;
    return known;
  }

  /** Looks at something, and remembers what was found: for all evaluations, unless something was left out or belongs to a cycle that is still open. */
  #enter(asked: Asked, look: () => readonly Chosen[]): readonly Chosen[] {
    const [depth, outermost, gaps, left, around] = [this.#open.size, this.#outermost, this.#gaps, this.#left, this.#asked];
    this.#open.set(asked.id, depth);
    this.#asked = asked;
    this.#outermost = Infinity;
    const found = this.#unique(look());
    this.#open.delete(asked.id);
    this.#asked = around;
    // What is asked on under the same choice matters to whoever asks it.
    if (asked.isUsed) this.noteUse(asked.choice);
    if (found.length >= this.#mostFound) this.cutShort();
    const isOfCycle = this.#outermost < depth;
    if (!isOfCycle && this.#gaps === gaps) this.#shared.whole.set(keyOf(asked), { found, under: asked.choice });
    else this.#rememberPart(asked, found, isOfCycle, depth, left - this.#left);
    this.#outermost = Math.min(outermost, isOfCycle ? this.#outermost : Infinity);
    return found;
  }

  /**
   * Remembers what may not be all. What was cut short at once within a cycle is looked at again in this evaluation, what belongs to a cycle in all
   * others.
   */
  #rememberPart(asked: Asked, found: readonly Chosen[], isOfCycle: boolean, depth: number, cost: number): void {
    const isCostly = cost >= COSTLY;
    if (isCostly || depth === 0 || found.length > 0) this.#partial.set(asked.id, found);
    if (isCostly && !isOfCycle) this.#shared.costly.set(keyOf(asked), { found, under: asked.choice });
  }

  /** Each value under each choice once. */
  #unique(found: readonly Chosen[]): readonly Chosen[] {
    if (found.length < 2) return found;
    const byKey = new Map<string, Chosen>();
    for (const each of found) {
      const key = `${each.choice.numberIn(this.#choices)}|${keyOfChosen(each)}`;
      if (!byKey.has(key)) byKey.set(key, each);
      if (byKey.size >= this.#mostFound) break;
    }
    return [...byKey.values()];
  }
}

/** What an answer is kept by: where nothing of the choice mattered, it is that for all choices. */
function keyOf({ question, id, isUsed }: Asked): string {
  return isUsed ? id : question;
}
