import type { State } from "../resolve/automaton.ts";
import type { FieldPath } from "./paths.ts";
import type { Instance, Settlement } from "./instances.ts";

/** What is tracked: one thing that a value may be or carry. */
export type Atom =
  /** Text of a source kind. */
  | { readonly kind: "taint"; readonly id: number; readonly source: string }
  /** A function of the project; `closure` is the activation that it was made in, `bound` how many leading parameters are bound. */
  | {
      readonly kind: "function";
      readonly id: number;
      readonly module: number;
      readonly fn: number;
      readonly closure: Instance | undefined;
      readonly bound: number;
    }
  | { readonly kind: "class"; readonly id: number; readonly module: number; readonly class: number; readonly closure: Instance | undefined }
  /** An instance of a class of the project. */
  | {
      readonly kind: "object";
      readonly id: number;
      readonly module: number;
      readonly class: number;
      readonly closure: Instance | undefined;
    }
  /** The namespace of a module of the project. */
  | { readonly kind: "namespace"; readonly id: number; readonly module: number }
  /** The function that settles a promise or ends a callback of the library. */
  | { readonly kind: "settle"; readonly id: number; readonly settlement: Settlement }
  /** A value of a library, by its state in the models; `call` is where it came from, if a source below needs to know. */
  | { readonly kind: "external"; readonly id: number; readonly state: State; readonly call: Anchor | undefined };

/** A call in an activation. */
export interface Anchor {
  readonly instance: Instance;
  readonly call: number;
  /** Under which keys of an argument a handler was found: they stand for `each` in the paths of its schema and its name. */
  readonly keys?: readonly string[];
}

/** An atom, where in the value it sits, and (taint only) for which sinks it is harmless: bits of {@link KindBits}. */
export interface Fact {
  readonly id: number;
  readonly atom: Atom;
  readonly path: FieldPath;
  readonly cleared: number;
}

type AtomShape<K extends Atom["kind"]> = Omit<Extract<Atom, { kind: K }>, "id">;

/** Interns atoms and facts, so that equal ones are one object. */
export class FactTable {
  readonly #atoms = new Map<string, Atom>();
  readonly #facts = new Map<number, Map<number, Fact>>();
  readonly #masks = new Map<number, number>();
  #count = 0;

  taint(source: string): Atom {
    return this.#atom(`t${source}`, (id) => ({ kind: "taint", id, source }));
  }

  function(shape: AtomShape<"function">): Atom {
    return this.#atom(`f${shape.module}:${shape.fn}:${shape.closure?.id ?? ""}:${shape.bound}`, (id) => ({ ...shape, id }));
  }

  class(kind: "class" | "object", module: number, cls: number, closure: Instance | undefined): Atom {
    return this.#atom(`${kind}${module}:${cls}:${closure?.id ?? ""}`, (id) => ({ kind, id, module, class: cls, closure }));
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
    return this.#atom(`x${state.id}:${anchor ? `${anchor.instance.id}:${anchor.call}:${anchor.keys?.join(".") ?? ""}` : ""}`, (id) => ({
      kind: "external",
      id,
      state,
      call: anchor,
    }));
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

  #maskIndex(mask: number): number {
    let index = this.#masks.get(mask);
    if (index === undefined) this.#masks.set(mask, (index = this.#masks.size));
    return index;
  }

  #atom(key: string, make: (id: number) => Atom): Atom {
    let atom = this.#atoms.get(key);
    if (!atom) this.#atoms.set(key, (atom = make(this.#atoms.size)));
    return atom;
  }
}
