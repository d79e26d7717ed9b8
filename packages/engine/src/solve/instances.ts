import { addTo } from "@sluice/core";
import type { Instance } from "./tracking.ts";

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
      instance = newInstance(this.all.length + this.#fields++, -1, -1, undefined, 0);
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
   * The instance of `fn` for a closure made in `parent`; with `site`, one of its own for that call site while the bound allows; with `keys`, the one for
   * those names. `made` is called for a new one.
   */
  get(
    module: number,
    fn: number,
    parent: Instance | undefined,
    site: { readonly caller: Instance; readonly call: number } | undefined,
    made: (instance: Instance) => void,
    keys?: Keyed,
  ): Instance {
    const plain = `${module}:${fn}:${parent?.id ?? ""}`;
    const apart = site !== undefined && site.caller.depth < MAX_DEPTH && (this.#counts.get(plain) ?? 0) < this.#limit;
    const named = keys && (apart ? undefined : this.#nameOf(plain, keys));
    const key = apart ? `${plain}@${site.caller.id}:${site.call}` : (named ?? plain);
    let instance = this.#known.get(key);
    if (instance) return instance;
    const depth = Math.max(parent?.depth ?? 0, apart ? site.caller.depth + 1 : 0, named === undefined ? 0 : (keys?.depth ?? 0));
    instance = newInstance(
      this.all.length + this.#fields,
      module,
      fn,
      parent,
      depth,
      apart || named !== undefined ? keys?.names : undefined,
    );
    this.#known.set(key, instance);
    const counted = named === undefined ? plain : `${plain}#`;
    this.#counts.set(counted, (this.#counts.get(counted) ?? 0) + 1);
    this.all.push(instance);
    addTo(this.#byFunction, `${module}:${fn}`, instance);
    for (let at: Instance | undefined = instance; at; at = at.parent) addTo(at.within, fn, instance);
    made(instance);
    return instance;
  }

  /** How the instance for certain names is known; undefined where there are too many of them. */
  #nameOf(plain: string, { names }: Keyed): string | undefined {
    const key = `${plain}#${JSON.stringify([...names])}`;
    return this.#known.has(key) || (this.#counts.get(`${plain}#`) ?? 0) < MAX_NAMED ? key : undefined;
  }
}

const MAX_DEPTH = 3;

/** Names for each function that is told apart by them. */
const MAX_NAMED = 64;

/** What a call hands to the parameters by which a function reads or writes fields: see `findKeyParameters`. */
export interface Keyed {
  readonly names: ReadonlyMap<number, string>;
  /** Of the caller. */
  readonly depth: number;
}

function newInstance(
  id: number,
  module: number,
  fn: number,
  parent: Instance | undefined,
  depth: number,
  keys?: ReadonlyMap<number, string>,
): Instance {
  return {
    id,
    module,
    fn,
    parent,
    depth,
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
