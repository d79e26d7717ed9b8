import { CallFlag, Entry, FunctionFlag, Op } from "../ir.ts";
import { argumentOf, keyOf, listOf, type LinkedModule } from "../link/program.ts";
import type { Propagator } from "../resolve/automaton.ts";
import { forEachPost } from "./flow.ts";
import { fieldsWithResult } from "./held-results.ts";
import { fieldsAt } from "./positions.ts";
import { builtinOf, propagatorsOf } from "./propagators.ts";
import { EACH, isElementKey, isHidden, keyMatches, type FieldPath } from "./paths.ts";
import { moduleOf, type SolveState } from "./state.ts";
import { activationOf, CALLEE, cellPlace } from "./instances.ts";
import type { Instance } from "./tracking.ts";

/** A place that has the changed object, and where in it. */
export interface Origin {
  readonly instance: Instance;
  readonly place: number;
  readonly path: FieldPath;
}

/** A call that the walk went into, to come out where the function took its result from. */
interface Frame {
  readonly instance: Instance;
  readonly call: number;
  readonly shift: number;
}

/** A value on the way back: the object that was changed lies at `path` in it. */
interface Spot {
  readonly instance: Instance;
  readonly value: number;
  readonly path: FieldPath;
  readonly frames: readonly Frame[];
  /** Whether the walk went through something that the lowering does not keep up with: an element, a call. */
  readonly isTaken: boolean;
}

const MAX_VISITS = 48;
const MAX_FRAMES = 3;
const MAX_TARGETS = 4;
/** How deep in what a function gave back a change may lie: whole object graphs hang on what everybody asks one function for. */
const MAX_DEPTH_OF_RESULT = 2;

/**
 * Where the object at `value` was taken from, if that was an element, a computed field or what a call gave: who has the collection has the object too,
 * so that `jobs.find(isOpen).result = text` changes `jobs`. The lowering keeps up with variables and fields that are named. Walks backwards, over definitions only; what it does not find is left unchanged.
 */
export function originsOf(state: SolveState, instance: Instance, value: number, path: FieldPath): readonly Origin[] {
  const walk = new Walk(state);
  walk.add({ instance, value, path, frames: [], isTaken: false });
  return walk.run();
}

class Walk {
  readonly #state: SolveState;
  readonly #open: Spot[] = [];
  readonly #seen = new Set<string>();
  readonly #found: Origin[] = [];

  constructor(state: SolveState) {
    this.#state = state;
  }

  run(): readonly Origin[] {
    for (let spot = this.#open.pop(); spot; spot = this.#open.pop()) this.#visit(spot);
    return this.#found;
  }

  add(spot: Spot): void {
    if (spot.value < 0 || this.#seen.size >= MAX_VISITS) return;
    const key = `${spot.instance.id}:${spot.value}:${spot.path.id}:${spot.frames.length}:${spot.isTaken}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#open.push(spot);
  }

  #visit(spot: Spot): void {
    const { facts } = moduleOf(this.#state, spot.instance);
    const x = facts.x[spot.value] ?? -1;
    switch (facts.kind[spot.value]) {
      case Op.Store:
        this.#visitStore(spot);
        break;
      case Op.Post:
      case Op.Pi:
      case Op.Typed:
      case Op.Await:
        this.add({ ...spot, value: x });
        break;
      case Op.Logical:
        this.add({ ...spot, value: x });
        this.add({ ...spot, value: facts.y[spot.value] ?? -1 });
        break;
      case Op.Phi:
        for (const value of listOf(facts, spot.value)) this.add({ ...spot, value });
        break;
      case Op.Element:
        this.#take(spot, x, EACH, true);
        break;
      case Op.Load: {
        const key = keyOf(facts, facts.y[spot.value] ?? -1);
        this.#take(spot, x, key ?? EACH, key === undefined);
        break;
      }
      case Op.Object:
      case Op.Array:
        this.#visitLiteral(spot);
        break;
      case Op.Call:
        this.#visitCall(spot);
        break;
      case Op.Param:
        this.#leave(spot, x);
        break;
      case Op.This:
        this.#leave(spot, -1);
        break;
      case Op.CellRead:
        this.#visitCell(spot, x);
        break;
      case Op.Import:
      case Op.Class:
        this.#end(spot);
        break;
      default:
    }
  }

  /** `value` holds the spot's object under `key`. What would be cut off the path is not worth a guess. */
  #take(spot: Spot, value: number, key: string, isTaken: boolean): void {
    const { paths } = this.#state;
    if (paths.isFull(spot.path)) return;
    this.add({ ...spot, value, path: paths.prepend(key, spot.path), isTaken: spot.isTaken || isTaken });
  }

  #end({ instance, value, path, frames, isTaken }: Spot): void {
    if (isTaken && frames.length === 0) this.#found.push({ instance, place: value, path });
  }

  /** The object before the write; what was written there, if the change lies within that. */
  #visitStore(spot: Spot): void {
    const { facts } = moduleOf(this.#state, spot.instance);
    this.add({ ...spot, value: facts.x[spot.value] ?? -1 });
    const key = keyOf(facts, facts.y[spot.value] ?? -1);
    const { head, tail } = spot.path;
    if (tail?.tail && (key === undefined ? isElementKey(head) : key === head))
      this.add({ ...spot, value: facts.z[spot.value] ?? -1, path: tail, isTaken: spot.isTaken || key === undefined });
  }

  /** A literal that was changed within one of its parts. */
  #visitLiteral(spot: Spot): void {
    this.#end(spot);
    const { head, tail } = spot.path;
    if (!tail?.tail || !spot.isTaken) return;
    const { facts } = moduleOf(this.#state, spot.instance);
    const list = listOf(facts, spot.value);
    if (facts.kind[spot.value] === Op.Array) {
      for (let at = 0; at + 1 < list.length; at += 2)
        if (list[at + 1] === 1) this.add({ ...spot, value: list[at] ?? -1 });
        else if (head === EACH || head === String(at / 2)) this.add({ ...spot, value: list[at] ?? -1, path: tail });
      return;
    }
    for (let at = 0; at + 2 < list.length; at += 3) {
      const value = list[at + 2] ?? -1;
      if (list[at] === Entry.Spread) this.add({ ...spot, value });
      else if (list[at] === Entry.Property && keyOf(facts, list[at + 1] ?? -1) === head) this.add({ ...spot, value, path: tail });
    }
  }

  #visitCell(spot: Spot, cell: number): void {
    if (!spot.isTaken) return;
    const { facts, cellWrites, functionOfValue } = moduleOf(this.#state, spot.instance);
    const owner = activationOf(spot.instance, facts.cells[cell]?.function ?? 0);
    if (!owner) return;
    if (spot.frames.length > 0 && owner === spot.instance) {
      // A variable of a function that was called is gone by now; what it was given is not.
      for (const value of cellWrites[cell] ?? []) this.add({ ...spot, value });
      return;
    }
    this.#found.push({ instance: owner, place: cellPlace(cell), path: spot.path });
    for (const place of new Set(cellWrites[cell] ?? []))
      if (place >= 0 && functionOfValue[place] === owner.fn) this.#found.push({ instance: owner, place, path: spot.path });
  }

  /** A parameter (-1: the receiver): of the function where the change is, or of one whose result was changed. */
  #leave(spot: Spot, index: number): void {
    const frame = spot.frames.at(-1);
    if (!frame) {
      this.#end(spot);
      return;
    }
    // `list.add(a).add(text)`: what the first call gave back is the list as it is after that call.
    forEachPost(this.#state, frame.instance, frame.call, index < 0 ? -1 : index - frame.shift, (place) => {
      if (spot.frames.length === 1) this.#found.push({ instance: frame.instance, place, path: spot.path });
    });
    const { facts } = moduleOf(this.#state, frame.instance);
    const value = index < 0 ? (facts.y[frame.call] ?? -1) : (argumentOf(facts, frame.call, index - frame.shift) ?? -1);
    this.add({ ...spot, instance: frame.instance, value, frames: spot.frames.slice(0, -1) });
  }

  #visitCall(spot: Spot): void {
    const { facts } = moduleOf(this.#state, spot.instance);
    this.#end(spot);
    const known = spot.instance.calls.get(spot.value);
    const targets = (known?.targets ?? []).filter(({ role }) => role === CALLEE);
    const isNew = ((facts.z[spot.value] ?? 0) & CallFlag.New) !== 0;
    if (spot.frames.length < MAX_FRAMES && spot.path.length <= MAX_DEPTH_OF_RESULT) {
      for (const { instance, shift } of targets.slice(0, MAX_TARGETS)) this.#visitCallee(spot, instance, shift, isNew);
    }
    if (targets.length > 0) return;
    const externals = known && known.externals.length > 0 ? known.externals : builtinOf(this.#state, spot.instance, spot.value);
    for (const item of externals) for (const propagator of propagatorsOf(item)) this.#throughLibrary(spot, propagator);
  }

  #visitCallee(spot: Spot, callee: Instance, shift: number, isNew: boolean): void {
    const module = moduleOf(this.#state, callee);
    if (((module.facts.functions[callee.fn]?.flags ?? 0) & FunctionFlag.Generator) !== 0) return;
    const frames = [...spot.frames, { instance: spot.instance, call: spot.value, shift }];
    for (const at of module.entries[callee.fn]?.returns ?? []) {
      const value = isNew ? receiverAt(module, at) : (module.facts.x[at] ?? -1);
      const within: Spot = { instance: callee, value, path: spot.path, frames, isTaken: true };
      this.add(within);
      if (!isNew) this.#leaveByFields(within, module, at);
    }
  }

  /** What a function gives back, and has put into a field of its receiver or of an argument, is changed there. */
  #leaveByFields(spot: Spot, { facts }: LinkedModule, at: number): void {
    const { paths } = this.#state;
    if (paths.isFull(spot.path)) return;
    for (const { parameter, key } of fieldsWithResult(facts, at)) this.#leave({ ...spot, path: paths.prepend(key, spot.path) }, parameter);
  }

  /** Against a propagator: `map.get(key)` gives an object that the map has. What is copied or made new is another object. */
  #throughLibrary(spot: Spot, { from, to, isText }: Propagator): void {
    if (isText || from.fields.length === 0 || from.callback !== undefined || to.base !== "call" || to.callback !== undefined) return;
    const { facts } = moduleOf(this.#state, spot.instance);
    let path = spot.path;
    for (const field of to.fields) {
      const { head, tail } = path;
      if (!tail || isHidden(head) || !(keyMatches(head, field) || keyMatches(field, head))) return;
      path = tail;
    }
    if (path.length === 0) return;
    const value =
      from.base === "this"
        ? (facts.y[spot.value] ?? -1)
        : typeof from.base === "number"
          ? (argumentOf(facts, spot.value, from.base) ?? -1)
          : -1;
    const fields = fieldsAt(this.#state, spot.instance, spot.value, from.fields);
    if (path.length + fields.length > this.#state.budget.pathLength) return;
    this.add({ ...spot, value, path: this.#state.paths.prependAll(fields, path), isTaken: true });
  }
}

/** What became of the receiver at a return of a constructor. */
function receiverAt(module: LinkedModule, at: number): number {
  const list = listOf(module.facts, at);
  for (let index = 0; index + 1 < list.length; index += 2) if (list[index] === -1) return list[index + 1] ?? -1;
  return -1;
}
