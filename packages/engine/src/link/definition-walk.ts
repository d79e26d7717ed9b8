import { CallFlag, Entry, LogicalOperator, Op, type Operand } from "../ir.ts";
import type { CallGraphView, Definition, Written } from "./definition.ts";
import { enter, enteredFor, isWithin, MIXED, type Entered } from "./entered-calls.ts";
import { resolveExport, resolveImport, type Export } from "./exports.ts";
import { fieldWrites } from "./field-writes.ts";
import { keyOfPlace, numberOfPlace } from "./identity.ts";
import { entriesOfArray, partsOfArguments, partsOfList, type ListPart } from "./list-elements.ts";
import { keyOf, listOf, partSpanAt, type LinkedModule, type Program } from "./program.ts";

export const MAX_DEPTH = 24;
const MAX_DEFINITIONS = 64;
/** Values that one walk looks at: through functions that everybody calls it would else see most of the program, for every literal in it. */
const MAX_VISITS = 1_000;

/** Stands among keys for every field. */
const ANY_KEY = "*";

/**
 * One walk back through a program. `keys` are the fields still to be read, innermost last; `written` is where the literal that was last looked into
 * holds what is looked at. A walk that `reads` goes further and says where it could not go on.
 */
export class Walk {
  readonly found: Definition[] = [];
  isOpen = false;
  readonly #program: Program;
  readonly #graph: CallGraphView | undefined;
  readonly #reads: boolean;
  /** Values that were looked at as a whole, and otherwise: most are, and a number is told apart sooner than a text. */
  readonly #seenWhole = new Set<number>();
  readonly #seen = new Set<string>();
  #entered: Entered | typeof MIXED | undefined;

  constructor(program: Program, graph: CallGraphView | undefined, reads = false) {
    this.#program = program;
    this.#graph = graph;
    this.#reads = reads;
  }

  visit(module: LinkedModule, operand: Operand, keys: readonly string[], depth: number, written?: Written): void {
    if (operand === -1) return;
    if (depth === 0 || this.found.length >= MAX_DEFINITIONS || this.#seenWhole.size + this.#seen.size >= MAX_VISITS) {
      this.isOpen = true;
      return;
    }
    if (!this.#isFirst(module, operand, keys)) return;
    if (operand < -1) {
      if (keys.length === 0) this.#add(module, operand, written);
      return;
    }
    this.#visitValue(module, operand, keys, depth - 1, written);
  }

  #isFirst(module: LinkedModule, operand: Operand, keys: readonly string[]): boolean {
    const entered = this.#entered === MIXED ? undefined : this.#entered;
    if (keys.length === 0 && !entered) return isAdded(this.#seenWhole, numberOfPlace(module, operand));
    return isAdded(this.#seen, `${keyOfPlace(module, operand)}:${keys.join(".")}${entered?.id ?? ""}`);
  }

  #add(module: LinkedModule, operand: Operand, written: Written | undefined): void {
    this.found.push(this.#reads && written ? { module, operand, written } : { module, operand });
  }

  /** The walk ends at something that cannot be looked into. */
  #end(module: LinkedModule, operand: Operand, keys: readonly string[], written: Written | undefined): void {
    if (keys.length === 0) this.#add(module, operand, written);
    else if (this.#reads) {
      this.isOpen = true;
      this.found.push({ module, operand, rest: [...keys].reverse(), ...(written ? { written } : {}) });
    }
  }

  #visitValue(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const { facts } = module;
    const x = facts.x[value] ?? -1;
    switch (facts.kind[value]) {
      case Op.Phi:
        for (const operand of listOf(facts, value)) this.visit(module, operand, keys, depth, written);
        break;
      case Op.Post:
        // Who was handed an object may have set a field of it.
        if (keys.length > 0 && (this.#graph?.targetsOf(module, facts.y[value] ?? -1) ?? []).length > 0) this.isOpen = true;
        this.visit(module, x, keys, depth, written);
        break;
      case Op.Pi:
      case Op.Typed:
      case Op.Await:
        this.visit(module, x, keys, depth, written);
        break;
      case Op.Logical:
        this.#visitLogical(module, value, keys, depth, written);
        break;
      case Op.CellRead:
        for (const operand of module.cellWrites[x] ?? []) this.visit(module, operand, keys, depth, written);
        break;
      case Op.Load:
        this.#visitLoad(module, value, keys, depth, written);
        break;
      case Op.Element:
        if (this.#reads) this.visit(module, x, [...keys, ANY_KEY], depth, written);
        else this.#end(module, value, keys, written);
        break;
      case Op.Store:
        this.#visitStore(module, value, keys, depth, written);
        break;
      case Op.Object:
        this.#visitObject(module, value, keys, depth, written);
        break;
      case Op.Array:
        this.#visitArray(module, value, keys, depth, written);
        break;
      case Op.Import:
        this.#visitImport(module, value, keys, depth, written);
        break;
      case Op.This:
        this.#visitThis(module, value, keys, depth, written);
        break;
      case Op.Param:
        this.#visitParam(module, value, keys, depth, written);
        break;
      case Op.Call:
        this.#visitCall(module, value, keys, depth, written);
        break;
      default:
        this.#end(module, value, keys, written);
    }
  }

  #visitLogical(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const { facts } = module;
    // What is false has no fields.
    const isBoth = !this.#reads || keys.length === 0 || facts.z[value] !== LogicalOperator.And;
    if (isBoth) this.visit(module, facts.x[value] ?? -1, keys, depth, written);
    this.visit(module, facts.y[value] ?? -1, keys, depth, written);
  }

  #visitLoad(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const key = keyOf(module.facts, module.facts.y[value] ?? -1);
    if (this.#reads) {
      if (key === undefined) this.isOpen = true;
      this.visit(module, module.facts.x[value] ?? -1, [...keys, key ?? ANY_KEY], depth, written);
      return;
    }
    if (key !== undefined) {
      const before = this.found.length;
      this.visit(module, module.facts.x[value] ?? -1, [...keys, key], depth);
      if (this.found.length > before) return;
    }
    if (keys.length === 0) this.#add(module, value, written);
  }

  #visitStore(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const { facts } = module;
    const key = keyOf(facts, facts.y[value] ?? -1);
    const wanted = keys.at(-1);
    const isAny = this.#reads && wanted === ANY_KEY;
    if (wanted !== undefined && key === undefined) this.isOpen = true;
    if (wanted !== undefined && (key === wanted || key === undefined || isAny)) {
      const here = { module, holder: value, start: facts.start[value] ?? 0, stop: facts.stop[value] ?? 0 };
      this.visit(module, facts.z[value] ?? -1, keys.slice(0, -1), depth, here);
    }
    if (wanted === undefined || key !== wanted || isAny) this.visit(module, facts.x[value] ?? -1, keys, depth, written);
  }

  #visitObject(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const wanted = keys.at(-1);
    if (wanted === undefined) {
      this.#add(module, value, written);
      return;
    }
    const list = listOf(module.facts, value);
    for (let index = list.length - 3; index >= 0; index -= 3) {
      const operand = list[index + 2] ?? -1;
      const isSpread = list[index] === Entry.Spread;
      const here = writtenAt(module, value, index / 3);
      if (wanted === ANY_KEY) {
        this.visit(module, operand, isSpread ? keys : keys.slice(0, -1), depth, here);
      } else if (isSpread) {
        const visit = (): void => {
          this.visit(module, operand, keys, depth, here);
        };
        if (this.#settles(visit)) return;
      } else {
        const key = keyOf(module.facts, list[index + 1] ?? -1);
        if (key === undefined) this.isOpen = true;
        if (key === wanted) {
          this.visit(module, operand, keys.slice(0, -1), depth, here);
          return;
        }
      }
    }
  }

  /** Whether a part of the walk finds all that there is to find. */
  #settles(part: () => void): boolean {
    const [before, wasOpen] = [this.found.length, this.isOpen];
    this.isOpen = false;
    part();
    const isFound = this.found.length > before && !(this.#reads && this.isOpen);
    this.isOpen ||= wasOpen;
    return isFound;
  }

  #visitArray(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const wanted = keys.at(-1);
    if (wanted === undefined) {
      this.#add(module, value, written);
      return;
    }
    this.#visitParts(partsOfList(entriesOfArray(module.facts, value), keys, ANY_KEY), ({ index, operand, keys: below }) => {
      this.visit(module, operand, below, depth, writtenAt(module, value, index));
    });
  }

  #visitParts(parts: readonly ListPart[] | undefined, visit: (part: ListPart) => void): void {
    if (parts) for (const part of parts) visit(part);
    else this.isOpen = true;
  }

  #visitImport(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const imported = module.facts.imports[module.facts.x[value] ?? -1];
    const items = imported ? resolveImport(this.#program, module, imported) : [];
    if (items.length === 0) this.isOpen = true;
    this.#within(undefined, () => {
      for (const item of items) this.#visitExport(item, keys, depth, written);
    });
  }

  #visitExport(item: Export, keys: readonly string[], depth: number, written: Written | undefined): void {
    switch (item.kind) {
      case "value":
        if (item.cell >= 0)
          for (const operand of item.module.cellWrites[item.cell] ?? []) this.visit(item.module, operand, keys, depth, written);
        this.visit(item.module, item.operand, keys, depth, written);
        break;
      case "member":
        this.#visitExport(item.of, [...keys, item.key], depth, written);
        break;
      case "namespace":
        this.#visitNamespace(item.module, keys, depth, written);
        break;
      case "package": {
        const own = item.name === "*" || item.name === "default" ? [] : [item.name];
        const module = this.#program.modules[0];
        if (keys.length > 0) this.isOpen = true;
        const external = { package: item.package, path: [...own, ...[...keys].reverse()] };
        if (module) this.found.push({ module, operand: -1, external, ...(this.#reads && written ? { written } : {}) });
        break;
      }
      default:
        item satisfies never;
    }
  }

  #visitNamespace(module: LinkedModule, keys: readonly string[], depth: number, written: Written | undefined): void {
    const wanted = keys.at(-1);
    if (wanted === undefined) return;
    for (const item of resolveExport(this.#program, module, wanted)) this.#visitExport(item, keys.slice(0, -1), depth, written);
  }

  /** A field of `this` has what any method of the class writes into it. */
  #visitThis(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const wanted = keys.at(-1);
    const writes = this.#reads && wanted !== undefined ? fieldWrites(module, module.functionOfValue[value] ?? 0, wanted) : [];
    if (writes.length === 0) this.#end(module, value, keys, written);
    this.#within(undefined, () => {
      for (const operand of writes) this.visit(module, operand, keys.slice(0, -1), depth, written);
    });
  }

  #visitParam(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const fn = module.functionOfValue[value] ?? 0;
    const index = module.facts.x[value] ?? 0;
    const isRest = module.facts.functions[fn]?.params[index]?.rest === true;
    const visitArgument = (caller: LinkedModule, call: number): void => {
      this.#visitParts(partsOfArguments(caller.facts, call, { index, isRest }, keys, ANY_KEY), (part) => {
        this.visit(caller, part.operand, part.keys, depth, written);
      });
    };
    const entered = enteredFor(this.#entered, module, fn);
    if (entered) {
      const { module: caller, call } = entered.caller;
      this.#within(entered.outer, () => {
        visitArgument(caller, call);
      });
      return;
    }
    const callers = this.#graph?.callersOf(module, fn) ?? [];
    const handed = this.#reads ? (this.#graph?.handedTo(module, fn, index) ?? []) : [];
    // The list that a rest parameter is was made by no expression.
    if ((callers.length === 0 && handed.length === 0) || (isRest && keys.length === 0)) this.#end(module, value, keys, written);
    // Who has several callers is not told apart: nor is what they call.
    this.#within(callers.length > 1 ? MIXED : undefined, () => {
      for (const caller of callers) visitArgument(caller.module, caller.call);
      for (const from of handed) this.visit(from.module, from.operand, [...keys, ...[...from.fields].reverse()], depth, written);
    });
  }

  #within(entered: Entered | typeof MIXED | undefined, part: () => void): void {
    const before = this.#entered;
    this.#entered = entered;
    part();
    this.#entered = before;
  }

  #visitCall(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    for (const loaded of this.#graph?.loadedBy(module, value) ?? []) this.#visitNamespace(loaded, keys, depth, written);
    const targets = this.#graph?.targetsOf(module, value) ?? [];
    const isMade = (this.#reads || keys.length === 0) && ((module.facts.z[value] ?? 0) & CallFlag.New) !== 0;
    if (targets.length === 0 || isMade) {
      this.#visitLibraryCall(module, value, keys, depth, written);
      return;
    }
    const caller = { module, call: value };
    if (isWithin(this.#entered, caller)) return;
    for (const target of targets)
      this.#within(enter(this.#entered, target, caller), () => {
        for (const at of target.module.entries[target.fn]?.returns ?? [])
          this.visit(target.module, target.module.facts.x[at] ?? -1, keys, depth, written);
      });
  }

  #visitLibraryCall(module: LinkedModule, value: number, keys: readonly string[], depth: number, written: Written | undefined): void {
    const wanted = keys.at(-1);
    // Of all that an object holds, a function that hands it on may have left something out.
    const isPassedOn = wanted !== undefined && !(this.#reads && wanted === ANY_KEY);
    const passed = isPassedOn ? (this.#graph?.passedOnBy(module, value) ?? []) : [];
    const collected = wanted !== undefined && (this.#reads || wanted === ANY_KEY) ? (this.#graph?.collectedBy(module, value) ?? []) : [];
    const picked = !this.#reads && wanted === ANY_KEY ? (this.#graph?.pickedBy(module, value) ?? []) : [];
    if (wanted === undefined || (passed.length === 0 && collected.length === 0 && picked.length === 0))
      this.#end(module, value, keys, written);
    for (const operand of picked) this.visit(module, operand, keys, depth, written);
    for (const operand of passed) this.visit(module, operand, keys, depth, written);
    for (const { module: owner, fn } of collected)
      for (const at of owner.entries[fn]?.returns ?? []) this.visit(owner, owner.facts.x[at] ?? -1, keys.slice(0, -1), depth, written);
  }
}

function isAdded<Item>(items: Set<Item>, item: Item): boolean {
  const { size } = items;
  return items.add(item).size > size;
}

function writtenAt(module: LinkedModule, value: number, index: number): Written | undefined {
  const span = partSpanAt(module.facts, value, index);
  return span && { module, holder: value, ...span };
}
