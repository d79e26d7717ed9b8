import { Entry, Op, type Constant, type Operand } from "../ir.ts";
import { resolveExport, resolveImport, type Export, type PackageModule } from "./exports.ts";
import { argumentOf, constantOf, keyOf, listOf, type LinkedModule, type Program } from "./program.ts";

/**
 * Where a value was made, found by walking back from a use: what constants, settings, schemas and superclasses are read from.
 * Context-insensitive and bounded; taint never uses it.
 */
export interface Definition {
  readonly module: LinkedModule;
  /** A constant, or the value of an operation that makes something. */
  readonly operand: Operand;
  /** Set where the value comes from a package: the names below its root. */
  readonly external?: { readonly package: PackageModule; readonly path: readonly string[] };
}

/** How calls are followed, once the call graph is known. */
export interface CallGraphView {
  /** Functions of the project that a call may reach. */
  readonly targetsOf: (module: LinkedModule, call: number) => readonly { readonly module: LinkedModule; readonly fn: number }[];
  /** Arguments of a library call whose fields its result has, as models say: `new Agent(options)`, `Object.freeze(options)`. */
  readonly passedOnBy: (module: LinkedModule, call: number) => readonly Operand[];
  /** Calls of a function of the project. */
  readonly callersOf: (module: LinkedModule, fn: number) => readonly { readonly module: LinkedModule; readonly call: number }[];
}

const MAX_DEPTH = 24;
const MAX_DEFINITIONS = 64;
/** Values that one walk looks at: through functions that everybody calls it would else see most of the program, for every literal in it. */
const MAX_VISITS = 1_000;

/** Everything that `operand` may be, as far as it can be read off the program. Incomplete rather than wrong. */
export function definitionsOf(program: Program, module: LinkedModule, operand: Operand, graph?: CallGraphView): readonly Definition[] {
  const walk = new Walk(program, graph);
  walk.visit(module, operand, [], MAX_DEPTH);
  return walk.found;
}

/** Like {@link definitionsOf}, for the field that `keys` lead to, outermost first. */
export function definitionsAt(
  program: Program,
  module: LinkedModule,
  operand: Operand,
  keys: readonly string[],
  graph?: CallGraphView,
): readonly Definition[] {
  const walk = new Walk(program, graph);
  walk.visit(module, operand, [...keys].reverse(), MAX_DEPTH);
  return walk.found;
}

/** The constants among the definitions; `undefined` where something is not constant. */
export function constantsOf(definitions: readonly Definition[]): readonly (Constant | undefined)[] {
  return definitions.map(({ module, operand }) => constantOf(module.facts, operand));
}

/** One walk back through a program. `keys` are the fields still to be read, innermost last. */
class Walk {
  readonly found: Definition[] = [];
  readonly #program: Program;
  readonly #graph: CallGraphView | undefined;
  readonly #seen = new Set<string>();

  constructor(program: Program, graph: CallGraphView | undefined) {
    this.#program = program;
    this.#graph = graph;
  }

  visit(module: LinkedModule, operand: Operand, keys: readonly string[], depth: number): void {
    if (operand === -1 || depth === 0 || this.found.length >= MAX_DEFINITIONS || this.#seen.size >= MAX_VISITS) return;
    const id = `${module.index}:${operand}:${keys.join(".")}`;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    if (operand < -1) {
      if (keys.length === 0) this.#add(module, operand);
      return;
    }
    this.#visitValue(module, operand, keys, depth - 1);
  }

  #add(module: LinkedModule, operand: Operand): void {
    this.found.push({ module, operand });
  }

  #visitValue(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const { facts } = module;
    const x = facts.x[value] ?? -1;
    const y = facts.y[value] ?? -1;
    switch (facts.kind[value]) {
      case Op.Phi:
        for (const operand of listOf(facts, value)) this.visit(module, operand, keys, depth);
        break;
      case Op.Pi:
      case Op.Post:
      case Op.Typed:
      case Op.Await:
        this.visit(module, x, keys, depth);
        break;
      case Op.Logical:
        this.visit(module, x, keys, depth);
        this.visit(module, y, keys, depth);
        break;
      case Op.CellRead:
        for (const operand of module.cellWrites[x] ?? []) this.visit(module, operand, keys, depth);
        break;
      case Op.Load:
        this.#visitLoad(module, value, keys, depth);
        break;
      case Op.Store:
        this.#visitStore(module, value, keys, depth);
        break;
      case Op.Object:
        this.#visitObject(module, value, keys, depth);
        break;
      case Op.Array:
        this.#visitArray(module, value, keys, depth);
        break;
      case Op.Import:
        this.#visitImport(module, x, keys, depth);
        break;
      case Op.Param:
        this.#visitParam(module, value, keys, depth);
        break;
      case Op.Call:
        this.#visitCall(module, value, keys, depth);
        break;
      default:
        if (keys.length === 0) this.#add(module, value);
    }
  }

  #visitLoad(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const key = keyOf(module.facts, module.facts.y[value] ?? -1);
    if (key !== undefined) {
      const before = this.found.length;
      this.visit(module, module.facts.x[value] ?? -1, [...keys, key], depth);
      if (this.found.length > before) return;
    }
    if (keys.length === 0) this.#add(module, value);
  }

  #visitStore(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const { facts } = module;
    const key = keyOf(facts, facts.y[value] ?? -1);
    const wanted = keys.at(-1);
    if (wanted !== undefined && (key === wanted || key === undefined)) this.visit(module, facts.z[value] ?? -1, keys.slice(0, -1), depth);
    if (wanted === undefined || key !== wanted) this.visit(module, facts.x[value] ?? -1, keys, depth);
  }

  #visitObject(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const wanted = keys.at(-1);
    if (wanted === undefined) {
      this.#add(module, value);
      return;
    }
    const list = listOf(module.facts, value);
    for (let index = list.length - 3; index >= 0; index -= 3) {
      const operand = list[index + 2] ?? -1;
      if (wanted === "*") {
        this.visit(module, operand, list[index] === Entry.Spread ? keys : keys.slice(0, -1), depth);
        continue;
      }
      if (list[index] === Entry.Spread) {
        const before = this.found.length;
        this.visit(module, operand, keys, depth);
        if (this.found.length > before) return;
      } else if (keyOf(module.facts, list[index + 1] ?? -1) === wanted) {
        this.visit(module, operand, keys.slice(0, -1), depth);
        return;
      }
    }
  }

  #visitArray(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const wanted = keys.at(-1);
    if (wanted === undefined) {
      this.#add(module, value);
      return;
    }
    const list = listOf(module.facts, value);
    if (wanted === "*") {
      for (let at = 0; at + 1 < list.length; at += 2)
        this.visit(module, list[at] ?? -1, list[at + 1] === 1 ? keys : keys.slice(0, -1), depth);
      return;
    }
    const index = 2 * Number(wanted);
    if (index < list.length && list[index + 1] !== 1) this.visit(module, list[index] ?? -1, keys.slice(0, -1), depth);
  }

  #visitImport(module: LinkedModule, index: number, keys: readonly string[], depth: number): void {
    const imported = module.facts.imports[index];
    if (!imported) return;
    for (const item of resolveImport(this.#program, module, imported)) this.#visitExport(item, keys, depth);
  }

  #visitExport(item: Export, keys: readonly string[], depth: number): void {
    switch (item.kind) {
      case "value":
        if (item.cell >= 0) for (const operand of item.module.cellWrites[item.cell] ?? []) this.visit(item.module, operand, keys, depth);
        this.visit(item.module, item.operand, keys, depth);
        break;
      case "member":
        this.#visitExport(item.of, [...keys, item.key], depth);
        break;
      case "namespace":
        this.#visitNamespace(item.module, keys, depth);
        break;
      case "package": {
        const own = item.name === "*" || item.name === "default" ? [] : [item.name];
        const module = this.#program.modules[0];
        if (module) this.found.push({ module, operand: -1, external: { package: item.package, path: [...own, ...[...keys].reverse()] } });
        break;
      }
      default:
        item satisfies never;
    }
  }

  #visitNamespace(module: LinkedModule, keys: readonly string[], depth: number): void {
    const wanted = keys.at(-1);
    if (wanted === undefined) return;
    for (const item of resolveExport(this.#program, module, wanted)) this.#visitExport(item, keys.slice(0, -1), depth);
  }

  #visitParam(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const callers = this.#graph?.callersOf(module, module.functionOfValue[value] ?? 0) ?? [];
    const index = module.facts.x[value] ?? 0;
    if (callers.length === 0 && keys.length === 0) this.#add(module, value);
    for (const caller of callers) this.visit(caller.module, argumentOf(caller.module.facts, caller.call, index) ?? -1, keys, depth);
  }

  #visitCall(module: LinkedModule, value: number, keys: readonly string[], depth: number): void {
    const targets = this.#graph?.targetsOf(module, value) ?? [];
    if (targets.length === 0 && keys.length === 0) this.#add(module, value);
    if (targets.length === 0 && keys.length > 0)
      for (const operand of this.#graph?.passedOnBy(module, value) ?? []) this.visit(module, operand, keys, depth);
    for (const target of targets) {
      for (const at of target.module.entries[target.fn]?.returns ?? [])
        this.visit(target.module, target.module.facts.x[at] ?? -1, keys, depth);
    }
  }
}
