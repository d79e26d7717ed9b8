import { once, remember } from "@sluice/core";
import { CallFlag, FunctionFlag, Op, type Operand } from "../ir.ts";
import { definitionsOf } from "../link/definitions.ts";
import { isOwnObject } from "../link/field-writes.ts";
import { partsOfText, valuesIn } from "../link/literal-parts.ts";
import { operandsOf, type LinkedModule } from "../link/program.ts";
import { isInRegion } from "../link/regions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { lineage, type ClassKey } from "../solve/members.ts";
import { edgesAt, moduleOf, type ClassAtom, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { CallPlace } from "./call-rows.ts";
import { callsOf } from "./calls.ts";
import { isChosenByModel } from "./choosers.ts";
import type { ControlOracle } from "./controls.ts";
import type { SitesOf } from "./effects.ts";
import type { FoundTool } from "./found-tool.ts";
import { emptiedIn, keptRegions, type Kept, type KeptRegion } from "./kept.ts";
import { visitFunctions, type Start } from "./walk.ts";

/**
 * Says of a call whether it sets the program up, whoever comes by first: `if (!db) { db = open(); migrate(db); }`. That is no effect of the tool that happens
 * to need it, unless something is done there with what tools are told, or tools bring it about that it is done again.
 */
export function createSetUps(state: SolveState, sitesOf: SitesOf, tools: readonly FoundTool[]): ControlOracle {
  const setUps = once(() => new SetUps(state, sitesOf, tools));
  return (instance, call) => (moduleOf(state, instance).facts.region[call] ?? 0) !== 0 && setUps().has(instance, call);
}

class SetUps {
  readonly #state: SolveState;
  readonly #sitesOf: SitesOf;
  readonly #starts: ReadonlySet<Instance>;
  /** The functions that run where a tool is called. */
  readonly #run: () => ReadonlySet<Instance>;
  readonly #known = new Map<Instance, Map<number, boolean>>();
  readonly #readers = new Map<Instance, boolean>();

  constructor(state: SolveState, sitesOf: SitesOf, tools: readonly FoundTool[]) {
    const starts = tools.flatMap((tool) => tool.starts);
    this.#state = state;
    this.#sitesOf = sitesOf;
    this.#starts = new Set(starts.map(({ instance }) => instance));
    this.#run = once(() => functionsFrom(sitesOf, starts));
  }

  has(instance: Instance, call: number): boolean {
    const module = moduleOf(this.#state, instance);
    const region = module.facts.region[call] ?? 0;
    return keptRegions(module, instance.fn).some(
      (setUp) => isInRegion(module.facts, region, setUp.region) && this.#isDoneOnce(instance, setUp),
    );
  }

  #isDoneOnce(instance: Instance, { region, kept }: KeptRegion): boolean {
    const known = remember(this.#known, instance, () => new Map<number, boolean>());
    const before = known.get(region);
    if (before !== undefined) return before;
    // Whoever asks again while it is being found out, goes in a circle.
    known.set(region, false);
    const isOnce = !this.#isTold(instance, region) && !this.#isEmptied(instance, kept) && !this.#isMadeAnew(instance, kept);
    known.set(region, isOnce);
    return isOnce;
  }

  /** Whether something that is called in a region is given, or reads off what is kept, what a tool is told. */
  #isTold(instance: Instance, region: number): boolean {
    const { facts } = moduleOf(this.#state, instance);
    const isInside = (call: number): boolean => isInRegion(facts, facts.region[call] ?? 0, region);
    const isGiven = callsOf(this.#state, instance).some(
      (call) => isInside(call) && operandsOf(facts, call).some((operand) => this.#isOfTool(instance, operand)),
    );
    if (isGiven) return true;
    const called = this.#sitesOf(instance).flatMap(({ call, targets }) => (isInside(call) ? targets : []));
    const starts = called.map((target) => ({ instance: target, region: 0 }));
    return [...functionsFrom(this.#sitesOf, starts)].some((each) => this.#readsKept(each));
  }

  #readsKept(instance: Instance): boolean {
    return remember(this.#readers, instance, () => readsKept(this.#state, instance));
  }

  /** Whether a language model chose a value, or it is of what the handler of a tool is given: an identifier that can do no harm tells what to delete. */
  #isOfTool(instance: Instance, operand: Operand): boolean {
    if (operand < 0) return false;
    return edgesAt(instance, operand).some(isChosenByModel) || this.#isHanded(moduleOf(this.#state, instance), operand, MAX_PARTS);
  }

  #isHanded(module: LinkedModule, operand: Operand, depth: number): boolean {
    if (operand < 0 || depth === 0) return false;
    return definitionsOf(this.#state.program, module, operand, callGraphView(this.#state)).some(({ module: owner, operand: from }) => {
      if (from < 0) return false;
      const parts = owner.facts.kind[from] === Op.Concat ? partsOfText(owner.facts, from) : valuesIn(owner.facts, from);
      return this.#isParameterOfTool(owner, from) || parts.some((part) => this.#isHanded(owner, part, depth - 1));
    });
  }

  #isParameterOfTool({ index, facts, functionOfValue }: LinkedModule, operand: Operand): boolean {
    let at = operand;
    while (facts.kind[at] === Op.Load) at = facts.x[at] ?? -1;
    if (facts.kind[at] !== Op.Param) return false;
    return this.#state.instances.of(index, functionOfValue[at] ?? 0).some((each) => this.#starts.has(each));
  }

  /** Whether a tool takes away what is kept: what is started and stopped is started again, and what is locked is done as often as it is opened. */
  #isEmptied(instance: Instance, kept: Kept): boolean {
    const own = moduleOf(this.#state, instance);
    const modules = kept.cell === undefined ? this.#state.program.modules : [own];
    const isRun = (module: LinkedModule, fn: number): boolean =>
      this.#state.instances.of(module.index, fn).some((each) => this.#run().has(each));
    return modules.some((module) =>
      emptiedIn(module, kept).some(({ fn, isOwn }) => isRun(module, fn) && !(isOwn && this.#isOfAnotherClass(instance, module, fn))),
    );
  }

  /** Whether two methods are of classes of which neither extends the other. */
  #isOfAnotherClass(instance: Instance, module: LinkedModule, fn: number): boolean {
    const [one, two] = [this.#classOf(instance.module, instance), this.#classOf(module.index, { ...instance, fn })];
    return one.class >= 0 && two.class >= 0 && !isKind(this.#state, one, two) && !isKind(this.#state, two, one);
  }

  #classOf(module: number, { fn, parent }: Pick<Instance, "fn" | "parent">): ClassKey {
    return { module, class: this.#state.program.modules[module]?.facts.functions[fn]?.ownerClass ?? -1, closure: parent };
  }

  /** Whether the object that something is kept in is made where a tool is called, and not but once. */
  #isMadeAnew(instance: Instance, { cell }: Kept): boolean {
    if (cell !== undefined) return false;
    const { flags = 0, ownerClass = -1 } = moduleOf(this.#state, instance).facts.functions[instance.fn] ?? {};
    if (instance.parent && this.#run().has(instance.parent)) return true;
    if (ownerClass < 0 || (flags & FunctionFlag.Static) !== 0) return false;
    const own = this.#classOf(instance.module, instance);
    return this.#madeByTools().some(({ made, at }) => isKind(this.#state, made, own) && !this.has(at.instance, at.call));
  }

  /** The objects that are made where a tool is called. */
  readonly #madeByTools = once(() => [...this.#run()].flatMap((instance) => madeIn(this.#state, instance)));
}

/** Whether a class is another one, or extends it. */
function isKind(state: SolveState, key: ClassKey, other: ClassKey): boolean {
  return lineage(state, key).some((each) => each.module === other.module && each.class === other.class);
}

/** How deep a text or an object is looked into. */
const MAX_PARTS = 3;

function functionsFrom(sitesOf: SitesOf, starts: readonly Start[]): ReadonlySet<Instance> {
  const run = new Set<Instance>();
  visitFunctions(sitesOf, starts, (each) => run.add(each), Infinity);
  return run;
}

/** Whether a function reads, off its object or a variable of the file, what a language model chose. */
function readsKept(state: SolveState, instance: Instance): boolean {
  const module = moduleOf(state, instance);
  const { facts } = module;
  const { first = 0, end = 0 } = facts.functions[instance.fn] ?? {};
  for (let value = first; value < end; value++) {
    const x = facts.x[value] ?? -1;
    const isKept =
      (facts.kind[value] === Op.Load && isOwnObject(module, x)) || (facts.kind[value] === Op.CellRead && facts.cells[x]?.function === 0);
    if (isKept && edgesAt(instance, value).some(isChosenByModel)) return true;
  }
  return false;
}

/** An object of the project's classes, and where it is made. */
interface Made {
  readonly made: ClassAtom;
  readonly at: CallPlace;
}

function madeIn(state: SolveState, instance: Instance): readonly Made[] {
  const { facts } = moduleOf(state, instance);
  const { first = 0, end = 0 } = facts.functions[instance.fn] ?? {};
  const made: Made[] = [];
  for (let call = first; call < end; call++) {
    if (facts.kind[call] !== Op.Call || ((facts.z[call] ?? 0) & CallFlag.New) === 0) continue;
    for (const { fact } of edgesAt(instance, facts.x[call] ?? -1))
      if (fact.atom.kind === "class" && fact.path.length === 0) made.push({ made: fact.atom, at: { instance, call } });
  }
  return made;
}
