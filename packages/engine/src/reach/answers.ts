import { remember } from "@sluice/core";
import { Op, type ModuleFacts, type Operand } from "../ir.ts";
import { numberOfPair } from "../link/identity.ts";
import { forEachArgument, keyOf, listOf, loadedKey, operandsOf, writtenArgument, type LinkedModule } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { AnswerFlow, decidersOf, reasonsOf, resolvingFunction } from "./answer-flow.ts";
import { callRowsOf, forEachCallRow } from "./call-rows.ts";
import { callsOf } from "./calls.ts";
import { mayHold } from "./conditions.ts";
import { isKeptAnswer, isToldAnswer, keepsAnswers, toldParameters } from "./told-answers.ts";

/** Values that one question looks at. */
const MAX_VISITS = 600;
/** Objects that one question follows fields to. */
const MAX_FIELDS = 200;
/** Calls in, and callers out, that it goes. */
const MAX_DEPTH = 8;

/** Whether a person's answer decides what a value is. Follows it back through operators, variables, calls and their results, and to callers. */
export function isAnswer(state: SolveState, instance: Instance, operand: Operand): boolean {
  const flow = remember(flows, state, () => ({ known: followAnswers(state) })).known;
  if (flow && !flow.reaches(moduleOf(state, instance), operand)) return false;
  return new Question(state).visit(instance, operand, MAX_DEPTH);
}

const flows = new WeakMap<SolveState, { readonly known: AnswerFlow | undefined }>();

/** Where answers may lead; undefined where objects keep some: what is read from these is not followed. */
function followAnswers(state: SolveState): AnswerFlow | undefined {
  if (keepsAnswers(state)) return undefined;
  const asking: (readonly [LinkedModule, number])[] = [];
  forEachCallRow(state, "control", ({ instance, call }, { says: { row }, at }) => {
    if (row.control === "approval" && at === undefined) asking.push([moduleOf(state, instance), call]);
  });
  return new AnswerFlow(state, [...asking, ...toldParameters(state)]);
}

/** Whether a person's answer decides what a function gives back. */
export function givesAnswer(state: SolveState, instance: Instance): boolean {
  return new Question(state).isReturned(instance, MAX_DEPTH);
}

class Question {
  readonly #state: SolveState;
  readonly #seen = new Set<number>();
  /** By field the objects that it was followed to. */
  readonly #seenFields = new Map<string, Set<number>>();
  #fields = 0;
  readonly #visit: Visit = (instance, operand, depth) => this.visit(instance, operand, depth);

  constructor(state: SolveState) {
    this.#state = state;
  }

  visit(instance: Instance, operand: Operand, depth: number): boolean {
    if (operand < 0 || depth === 0 || this.#seen.size >= MAX_VISITS) return false;
    const id = numberOfPair(instance.id, operand);
    if (this.#seen.has(id)) return false;
    this.#seen.add(id);
    if (isToldAnswer(this.#state, instance, operand)) return true;
    const { facts } = moduleOf(this.#state, instance);
    switch (facts.kind[operand]) {
      case Op.Load:
        return (
          this.#visitField(instance, facts.x[operand] ?? -1, loadedKey(facts, operand), depth) ||
          isKeptAnswer(this.#state, instance, operand)
        );
      case Op.CellRead:
        return this.#visitCell(instance, facts.x[operand] ?? -1, depth);
      case Op.Param:
        return this.#visitParam(instance, operand, depth);
      case Op.Call:
        return this.#visitCall(instance, operand, depth);
      default:
        return this.#visitAll(instance, reasonsOf(facts, operand), depth);
    }
  }

  #visitAll(instance: Instance, operands: Iterable<Operand>, depth: number): boolean {
    for (const operand of operands) if (this.visit(instance, operand, depth)) return true;
    return false;
  }

  /** Follows a field to where it is written, as far as that is in sight, or to the object that has it: what was put into others of its fields is no reason. */
  #visitField(instance: Instance, object: Operand, key: string | undefined, depth: number): boolean {
    if (key === undefined) return this.visit(instance, object, depth);
    return depth > 0 && this.#isFirst(instance, object, key) && this.#visitVersions(instance, object, key, depth);
  }

  #visitVersions(instance: Instance, object: Operand, key: string, depth: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const { written, objects } = versionsWith(facts, object, key);
    const isOfField: Visit = (owner, operand, left) => this.#visitField(owner, operand, key, left);
    return (
      this.#visitAll(instance, written, depth) ||
      objects.some((at) => {
        const kind = facts.kind[at];
        if (kind !== Op.Param && kind !== Op.CellRead) return this.visit(instance, at, depth);
        if (isToldAnswer(this.#state, instance, at)) return true;
        return kind === Op.Param
          ? this.#visitParam(instance, at, depth, isOfField)
          : this.#visitCell(instance, facts.x[at] ?? -1, depth, isOfField);
      })
    );
  }

  #isFirst(instance: Instance, object: Operand, key: string): boolean {
    if (this.#fields >= MAX_FIELDS) return false;
    const seen = remember(this.#seenFields, key, () => new Set<number>());
    const id = numberOfPair(instance.id, object);
    if (seen.has(id)) return false;
    seen.add(id);
    this.#fields++;
    return true;
  }

  #visitCell(instance: Instance, cell: number, depth: number, visit: Visit = this.#visit): boolean {
    const module = moduleOf(this.#state, instance);
    return (module.cellWrites[cell] ?? []).some((operand) => {
      if (operand < 0) return false;
      const owner = activationOf(this.#state, instance, module.functionOfValue[operand] ?? 0);
      return owner !== undefined && visit(owner, operand, depth - 1);
    });
  }

  #visitParam(instance: Instance, param: Operand, depth: number, visit: Visit = this.#visit): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const index = facts.x[param] ?? 0;
    return instance.callSites.some(({ instance: caller, call, role, shift }) => {
      const calling = moduleOf(this.#state, caller).facts;
      if (calling.kind[call] !== Op.Call || role !== CALLEE) return false;
      const operand = writtenArgument(calling, call, index - shift);
      return operand !== undefined && visit(caller, operand, depth - 1);
    });
  }

  #visitCall(instance: Instance, call: Operand, depth: number): boolean {
    if (asks(this.#state, instance, call)) return true;
    const { facts } = moduleOf(this.#state, instance);
    const targets = instance.calls.get(call)?.targets ?? [];
    if (targets.some(({ instance: target }) => this.isReturned(target, depth))) return true;
    if (targets.some(({ role }) => role === CALLEE)) return false;
    if (targets.some(({ instance: target }) => this.#isResolved(target, depth))) return true;
    // What is not the program's own makes its result of what it is given: `answer.trim()`, `Boolean(answer)`.
    let isFound = this.visit(instance, facts.y[call] ?? -1, depth);
    forEachArgument(facts, call, (operand) => {
      isFound ||= this.visit(instance, operand, depth);
    });
    return isFound;
  }

  /** Whether a callback hands an answer to its parameter, itself or in a function within it: `new Promise((resolve) => ask((answer) => resolve(answer)))`. */
  #isResolved(target: Instance, depth: number): boolean {
    const module = moduleOf(this.#state, target);
    return [...target.within.values()].flat().some((run) =>
      callsOf(this.#state, run)
        .filter((call) => resolvingFunction(module, call) === target.fn)
        .some((call) => this.#visitAll(run, operandsOf(module.facts, call), depth - 1)),
    );
  }

  /** Whether what a function returns, or which of its returns is reached, is an answer. */
  isReturned(target: Instance, depth: number): boolean {
    return this.#visitAll(target, decidersOf(moduleOf(this.#state, target), target.fn), depth - 1);
  }
}

type Visit = (instance: Instance, operand: Operand, depth: number) => boolean;

/** What was written to a field of an object, and the objects that the rest of it comes from: it is another version each time that something is done with it. */
interface Versions {
  readonly written: readonly Operand[];
  readonly objects: readonly Operand[];
}

/** By field and by object. */
const versions = new WeakMap<ModuleFacts, Map<string, Map<Operand, Versions>>>();

function versionsWith(facts: ModuleFacts, object: Operand, key: string): Versions {
  const ofModule = remember(versions, facts, () => new Map<string, Map<Operand, Versions>>());
  const ofField = remember(ofModule, key, () => new Map<Operand, Versions>());
  return remember(ofField, object, () => findVersions(facts, object, key));
}

function findVersions(facts: ModuleFacts, object: Operand, key: string): Versions {
  const seen = new Set<Operand>([object]);
  const [written, objects]: [Operand[], Operand[]] = [[], []];
  for (const at of seen) {
    const kind = at < 0 ? undefined : facts.kind[at];
    const field = kind === Op.Store ? keyOf(facts, facts.y[at] ?? -1) : undefined;
    if (kind === Op.Phi) for (const each of listOf(facts, at)) seen.add(each);
    else if (kind === Op.Post || (kind === Op.Store && field !== undefined && field !== key)) seen.add(facts.x[at] ?? -1);
    else if (kind === Op.Store && field === key) written.push(facts.z[at] ?? -1);
    else objects.push(at);
  }
  return { written, objects };
}

/** Whether a call asks a person. */
function asks(state: SolveState, instance: Instance, call: number): boolean {
  const row = callRowsOf(state, instance, call, "control").find(
    ({ says, at }) => says.row.control === "approval" && at === undefined && mayHold(state, { instance, call }, says.row.when),
  );
  if (row) state.use(row.says.row);
  return row !== undefined;
}

/** The activation of `fn` around an instance, else one of it. */
function activationOf(state: SolveState, instance: Instance, fn: number): Instance | undefined {
  for (let at: Instance | undefined = instance; at; at = at.parent) if (at.fn === fn && at.module === instance.module) return at;
  return instance.within.get(fn)?.[0] ?? state.instances.of(instance.module, fn)[0];
}
