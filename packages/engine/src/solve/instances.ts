import { addTo } from "@sluice/core";
import type { Instance, ReceiverClass } from "./tracking.ts";

/** The role of the callee itself. */
export const CALLEE = "";
/** The role of a function that is bound, not called. */
export const BIND = "bind";
/** Begins the role of a getter of an object literal; its key follows. */
export const GETTER = "getter ";

/** Where the facts of a captured variable are kept, among the places of the function that declares it. */
export function cellPlace(cell: number): number {
  return -1 - cell;
}

/** The cell of a place, or -1 for the place of a value. */
export function cellOfPlace(place: number): number {
  return place < 0 ? -1 - place : -1;
}

/** Whether `inner` is `outer` or an activation of a function within it. */
export function isWithin(inner: Instance | undefined, outer: Instance): boolean {
  for (let at = inner; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The activation of the function `fn` of its module that an instance runs in. */
export function activationOf(instance: Instance, fn: number): Instance | undefined {
  let at: Instance | undefined = instance;
  while (at && at.fn !== fn) at = at.parent;
  return at;
}

/** Makes instances and bounds how many one function may have. */
export class InstanceTable {
  readonly #known = new Map<string, Instance>();
  readonly #counts = new Map<string, number>();
  readonly #byFunction = new Map<string, Instance[]>();
  readonly #limit: number;
  #fields = 0;
  readonly all: Instance[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A place keeper for the fields of a class: an instance of no function. */
  fieldsOf(cls: string): Instance {
    const key = `fields ${cls}`;
    let instance = this.#known.get(key);
    if (!instance) {
      instance = newInstance(this.all.length + this.#fields++, -1, -1, undefined, PLAIN);
      this.#known.set(key, instance);
    }
    return instance;
  }

  /** All instances of a function. */
  of(module: number, fn: number): readonly Instance[] {
    return this.#byFunction.get(`${module}:${fn}`) ?? [];
  }

  /** The instance of a function that is told apart by one of its call sites. */
  at({ module, fn, parent }: Instance, caller: Instance, call: number): Instance | undefined {
    return this.#known.get(`${module}:${fn}:${parent?.id ?? ""}@${caller.id}:${call}`);
  }

  /** The instance of a module's body, once it is made. */
  body(module: number): Instance | undefined {
    return this.#known.get(`${module}:0:`);
  }

  /**
   * The instance of `fn` for a closure made in `parent`; with `apart`, one of its own for that call site, or for objects of that class, while the bounds
   * allow; with `keys`, the one for those names. `made` is called for a new one.
   */
  get(
    module: number,
    fn: number,
    parent: Instance | undefined,
    apart: Apart | undefined,
    made: (instance: Instance) => void,
    keys?: Keyed,
  ): Instance {
    const plain = `${module}:${fn}:${parent?.id ?? ""}`;
    const own = apart && this.#ownKey(plain, apart);
    const named = keys && (own ? undefined : this.#nameOf(plain, keys));
    const key = own?.key ?? named ?? plain;
    let instance = this.#known.get(key);
    if (instance) return instance;
    const depth = Math.max(parent?.depth ?? 0, own?.depth ?? 0, named === undefined ? 0 : (keys?.depth ?? 0));
    const names = own !== undefined || named !== undefined ? keys?.names : undefined;
    const isOfDecorated = parent?.isOfDecorated === true || own?.isOfDecorated === true;
    instance = newInstance(this.all.length + this.#fields, module, fn, parent, {
      depth,
      isOfDecorated,
      receiver: own?.receiver,
      keys: names,
    });
    this.#known.set(key, instance);
    const counted = own?.counted ?? (named === undefined ? plain : `${plain}#`);
    this.#counts.set(counted, (this.#counts.get(counted) ?? 0) + 1);
    this.all.push(instance);
    addTo(this.#byFunction, `${module}:${fn}`, instance);
    for (let at: Instance | undefined = instance; at; at = at.parent) addTo(at.within, fn, instance);
    made(instance);
    return instance;
  }

  /** How the instance for a call site or a class is known, and what it counts as; undefined where there are too many of them. */
  #ownKey(plain: string, apart: Apart): OwnKey | undefined {
    const count = (counted: string): number => this.#counts.get(counted) ?? 0;
    if ("receiver" in apart) {
      const { receiver } = apart;
      const [key, counted] = [`${plain}^${receiver.module}:${receiver.class}`, `${plain}^`];
      return this.#known.has(key) || count(counted) < MAX_RECEIVERS
        ? { key, counted, depth: 0, isOfDecorated: false, receiver }
        : undefined;
    }
    const { caller, call } = apart;
    const isOfDecorated = apart.isDecorator === true || caller.isOfDecorated;
    const counted = isOfDecorated ? `${plain}@` : plain;
    if (caller.depth >= MAX_DEPTH || count(counted) >= (isOfDecorated ? MAX_DECORATED : this.#limitOf(apart.size))) return undefined;
    return { key: `${plain}@${caller.id}:${call}`, counted, depth: caller.depth + 1, isOfDecorated, receiver: undefined };
  }

  /** How many instances a function may have: the smaller it is, the less they cost. */
  #limitOf(size: number): number {
    return Math.max(this.#limit, Math.min(MAX_SITES, Math.floor((this.#limit * USUAL_SIZE) / Math.max(size, 1))));
  }

  /** How the instance for certain names is known; undefined where there are too many of them. */
  #nameOf(plain: string, { names }: Keyed): string | undefined {
    const key = `${plain}#${JSON.stringify([...names])}`;
    return this.#known.has(key) || (this.#counts.get(`${plain}#`) ?? 0) < MAX_NAMED ? key : undefined;
  }
}

const MAX_DEPTH = 3;

/** Decorated methods, for each function that is told apart by them: there are no more than are written, and what a decorator mixes up all of them share. */
const MAX_DECORATED = 1_024;

/** Call sites for each function that is told apart by them, however small, and how many values one has for which the limit is meant. */
const MAX_SITES = 256;
const USUAL_SIZE = 128;

/** Classes for each method that is told apart by the class of its object. */
const MAX_RECEIVERS = 128;

/** By what a function may be told apart: a call of it, or the class of the object that it runs for. */
export type Apart =
  | { readonly caller: Instance; readonly call: number; readonly size: number; readonly isDecorator?: boolean }
  | { readonly receiver: ReceiverClass };

interface OwnKey {
  readonly key: string;
  readonly counted: string;
  readonly depth: number;
  readonly isOfDecorated: boolean;
  readonly receiver: ReceiverClass | undefined;
}

/** Names for each function that is told apart by them. */
const MAX_NAMED = 64;

/** What a call hands to the parameters by which a function reads or writes fields: see `findKeyParameters`. */
export interface Keyed {
  readonly names: ReadonlyMap<number, string>;
  /** Of the caller. */
  readonly depth: number;
}

/** What a place keeper is. */
const PLAIN = { depth: 0, isOfDecorated: false, receiver: undefined, keys: undefined };

function newInstance(
  id: number,
  module: number,
  fn: number,
  parent: Instance | undefined,
  { depth, isOfDecorated, receiver, keys }: Pick<Instance, "depth" | "isOfDecorated" | "receiver" | "keys">,
): Instance {
  return {
    id,
    module,
    fn,
    parent,
    depth,
    isOfDecorated,
    receiver,
    keys,
    places: new Map(),
    subscribers: new Map(),
    within: new Map(),
    calls: new Map(),
    callSites: [],
    openExits: [],
    tags: new Map(),
  };
}
