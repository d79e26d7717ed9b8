import { TOLD } from "@sluice/core";

/**
 * Where inside a value a fact holds: a list of keys from the outermost field on. Interned, so that equal paths are one object.
 * `EACH` stands for any element, and for any field written under a computed key.
 */
export interface FieldPath {
  readonly id: number;
  readonly length: number;
  /** Outermost key; empty for the empty path. */
  readonly head: string;
  readonly tail: FieldPath | undefined;
  readonly longer: Map<string, FieldPath>;
}

export const EACH = "*";

/** Makes and owns the paths of one analysis. `limit` bounds their length. */
export class PathTable {
  readonly empty: FieldPath = { id: 0, length: 0, head: "", tail: undefined, longer: new Map() };
  readonly #limit: number;
  #count = 1;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** `key` in front of `path`; what lies deeper than the limit is cut off, which widens a fact. */
  prepend(key: string, path: FieldPath): FieldPath {
    const tail = path.length < this.#limit ? path : this.#cut(path, this.#limit - 1);
    let longer = tail.longer.get(key);
    if (!longer) {
      longer = { id: this.#count++, length: tail.length + 1, head: key, tail, longer: new Map() };
      tail.longer.set(key, longer);
    }
    return longer;
  }

  /** Whether {@link prepend} would cut. */
  isFull(path: FieldPath): boolean {
    return path.length >= this.#limit;
  }

  /** The path of several keys, outermost first, in front of `path`. */
  prependAll(keys: readonly string[], path: FieldPath): FieldPath {
    return keys.reduceRight((inner, key) => this.prepend(key, inner), path);
  }

  #cut(path: FieldPath, length: number): FieldPath {
    return length === 0 || path.tail === undefined ? this.empty : this.prepend(path.head, this.#cut(path.tail, length - 1));
  }
}

/** The keys of a path, outermost first. */
export function keysOf(path: FieldPath): string[] {
  const keys: string[] = [];
  for (let at: FieldPath = path; at.tail; at = at.tail) keys.push(at.head);
  return keys;
}

/** Whether reading `key` may reach what is stored under `head`. */
export function keyMatches(head: string, key: string): boolean {
  return (
    head === key ||
    (head === EACH && !isHidden(key) && !COLLECTION_METHODS.has(key)) ||
    (key === EACH && isElementKey(head)) ||
    (key === ANY_KEY && !isHidden(head)) ||
    isPartOfPair(head, key)
  );
}

/** The value of a pair whose key is known: `["name", value]`. Whoever reads the part of the pair, reads it. */
export function valueOfPair(key: string): string {
  return PAIRED + key;
}

/** The key of a pair of which this is the value; undefined where it is not known. */
export function keyOfPair(part: string): string | undefined {
  return part.startsWith(PAIRED) ? part.slice(PAIRED.length) : undefined;
}

/** The place of the value in a pair. */
export const VALUE = "1";
const PAIRED = `${VALUE}#`;

function isPartOfPair(head: string, key: string): boolean {
  return key === VALUE && head.startsWith(PAIRED);
}

/**
 * Methods of maps, sets and arrays: where something was stored under a key that nobody knows, reading one of these means the method.
 * ECMA-262, sections 23.1.3, 24.1.3 and 24.2.3.
 */
const COLLECTION_METHODS: ReadonlySet<string> = new Set([
  ...["get", "set", "has", "delete", "clear", "add", "forEach", "keys", "values", "entries"],
  ...["map", "filter", "find", "findIndex", "some", "every", "reduce", "flatMap", "push", "pop", "shift", "unshift", "slice", "splice"],
  ...["concat", "join", "includes", "indexOf", "sort", "reverse", "at", "flat"],
]);

/** Whether a key is of the engine's and the models' own making: no program can name it, so no computed read reaches it. */
export function isHidden(key: string): boolean {
  return key === REJECTION || key === ENTRY || key === OBJECT_KEY || key === SOME_KEY || key === SETTER;
}

/** Below this key lie the entries of a map as pairs, for whoever iterates it. */
export const ENTRY = "#entry";

/** Below this key lie the keys of an object, where they are free text. */
export const OBJECT_KEY = "#key";

/** Below this key lies what is known to be in some field of an object: it shows where the whole becomes text. */
export const SOME_KEY = "#some";

/** Below this key lie the setters of an object, each below the name of its property. */
export const SETTER = "#setter";

/** Whether what lies at a path of an object is run when its property `key` is written. */
export function isSetterOf({ head, tail }: FieldPath, key: string): boolean {
  return head === SETTER && tail?.head === key && tail.length === 1;
}

/** Below this key of a function that a library hands out lies what a call of it gives. */
export const RETURNED = "#returned";

/** A key that nobody can know: a computed read reaches every field. */
export const ANY_KEY = "**";

/** Whether a key names an element of a sequence. */
export function isElementKey(key: string): boolean {
  return key === EACH || (key >= "0" && key <= "9999999" && /^\d+(?:#|$)/u.test(key));
}

/** The index that such a key is, {@link EACH} aside. */
export function indexOfElement(key: string): number {
  return Number.parseInt(key, 10);
}

/** Whether what lies at a path shows when the whole is made text: elements do, fields do not. */
export function isTextBelow(path: FieldPath): boolean {
  return path.tail === undefined || (isElementKey(path.head) && isTextBelow(path.tail));
}

/** Below this key lies what a promise was rejected with, or a generator throws: only what handles it gets at it. */
export const REJECTION = "#error";

/** Properties that are numbers whatever they are read from. */
export const COUNTS: ReadonlySet<string> = new Set(["length", "size", "byteLength"]);

/** Whether what lies below a key is told to listeners whenever it comes, and not only to those that begin to listen afterwards: see {@link TOLD}. */
export function isToldToListeners(key: string): boolean {
  return key.startsWith(TOLD);
}
