import { remember } from "@sluice/core";
import { numberOfPair } from "../link/identity.ts";
import type { State } from "../resolve/automaton.ts";
import type { FieldPath } from "./paths.ts";
import type { Atom, Anchor, Fact, HolderClass, Instance, Settlement } from "./tracking.ts";

type AtomShape<K extends Atom["kind"]> = Omit<Extract<Atom, { kind: K }>, "id">;

/** Interns atoms and facts, so that equal ones are one object. */
export class FactTable {
  readonly #atoms = new Map<string, Atom>();
  /** By the activation that declares the class, and by the class. */
  readonly #classes: Readonly<Record<"class" | "object", Map<Instance | undefined, Map<number, Atom>>>> = {
    class: new Map(),
    object: new Map(),
  };
  /** Library values that are the same wherever they come from. */
  readonly #externals = new Map<State, Atom>();
  #atomCount = 0;
  readonly #facts = new Map<number, Map<number, Fact>>();
  readonly #owned = new Map<Fact, Map<HolderClass, Fact>>();
  readonly #parts = new Map<Fact, Map<string, Fact>>();
  readonly #masks = new Map<number, number>();
  #count = 0;

  taint(source: string): Atom {
    return this.#atom(`t${source}`, (id) => ({ kind: "taint", id, source }));
  }

  function(shape: AtomShape<"function">): Atom {
    const promised = shape.promised ? ":promised" : "";
    const bound = shape.binding ? `@${shape.binding.instance.id}:${shape.binding.call}` : "";
    const receiver = shape.receiver ? `^${shape.receiver.module}:${shape.receiver.class}` : "";
    return this.#atom(`f${shape.module}:${shape.fn}:${shape.closure?.id ?? ""}:${shape.bound}${bound}${receiver}${promised}`, (id) => ({
      ...shape,
      id,
    }));
  }

  class(kind: "class" | "object", module: number, cls: number, closure: Instance | undefined): Atom {
    const declared = remember(this.#classes[kind], closure, () => new Map<number, Atom>());
    return remember(declared, numberOfPair(module, cls), () => ({ kind, id: this.#atomCount++, module, class: cls, closure }));
  }

  /** An object that is surely of a class. */
  object(module: number, cls: number, closure: Instance | undefined): HolderClass {
    return this.class("object", module, cls, closure) as HolderClass;
  }

  /** What `this` is in a method of a class: an object of the class that the method runs for, else of its own or of one that extends it. */
  receiver({ module, parent, receiver }: Instance, owner: number): HolderClass {
    if (receiver) return this.object(receiver.module, receiver.class, receiver.closure);
    const key = `declared${module}:${owner}:${parent?.id ?? ""}`;
    return this.#atom(key, (id) => ({ kind: "object", id, module, class: owner, closure: parent, isDeclared: true })) as HolderClass;
  }

  namespace(module: number): Atom {
    return this.#atom(`n${module}`, (id) => ({ kind: "namespace", id, module }));
  }

  settle(settlement: Settlement): Atom {
    const key = `s${settlement.owner.id}:${settlement.place}:${settlement.argument}:${settlement.fields.join(".")}`;
    return this.#atom(key, (id) => ({ kind: "settle", id, settlement }));
  }

  external(state: State, call: Anchor | undefined): Atom {
    const anchor = state.anchored ? call : undefined;
    if (!anchor) return remember(this.#externals, state, () => ({ kind: "external", id: this.#atomCount++, state, call: undefined }));
    const key = `x${state.id}:${anchor.instance.id}:${anchor.call}:${anchor.keys?.join(".") ?? ""}`;
    return this.#atom(key, (id) => ({ kind: "external", id, state, call: anchor }));
  }

  fact(atom: Atom, path: FieldPath, cleared = 0): Fact {
    const mask = this.#maskIndex(cleared);
    let row = this.#facts.get(atom.id);
    if (!row) {
      row = new Map();
      this.#facts.set(atom.id, row);
    }
    const key = path.id * 4096 + mask;
    let fact = row.get(key);
    if (!fact) row.set(key, (fact = { id: this.#count++, atom, path, cleared }));
    return fact;
  }

  /** The same fact in a field of an object of a class. */
  of(fact: Fact, holder: HolderClass): Fact {
    const { atom, path, cleared } = fact;
    const bare = fact.of ? this.fact(atom, path, cleared) : fact;
    const owned = remember(this.#owned, bare, () => new Map<HolderClass, Fact>());
    return remember(owned, holder, () => ({ id: this.#count++, atom, path, cleared, of: holder }));
  }

  /** The same data, which is the whole of an object, but for these fields besides those that are excepted already. */
  except(fact: Fact, keys: readonly string[]): Fact {
    const { atom, path, cleared } = fact;
    const except = new Set([...(fact.except ?? []), ...keys].sort());
    if (atom.kind !== "taint" || path.length > 0 || except.size === 0) return fact;
    const parts = remember(this.#parts, this.fact(atom, path, cleared), () => new Map<string, Fact>());
    return remember(parts, [...except].join("\n"), () => ({ id: this.#count++, atom, path, cleared, except }));
  }

  #maskIndex(mask: number): number {
    let index = this.#masks.get(mask);
    if (index === undefined) this.#masks.set(mask, (index = this.#masks.size));
    return index;
  }

  #atom(key: string, make: (id: number) => Atom): Atom {
    let atom = this.#atoms.get(key);
    if (!atom) this.#atoms.set(key, (atom = make(this.#atomCount++)));
    return atom;
  }
}
