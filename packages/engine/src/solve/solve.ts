import { type FlowPair, followedBy, type LibraryModel, SINK_KINDS, type SinkKindInfo } from "@sluice/core";
import { DEFAULT_BUDGET, type AnalysisInput } from "../analysis.ts";
import { Op } from "../ir.ts";
import { buildClassGraph, type ClassReference } from "../link/classes.ts";
import { findHigherOrder } from "../link/higher-order.ts";
import { findKeyParameters } from "../link/key-parameters.ts";
import { findProcesses } from "../link/processes.ts";
import { findTemplateMethods } from "../link/template-methods.ts";
import type { Program } from "../link/program.ts";
import type { Automaton } from "../resolve/automaton.ts";
import { seedHiddenText } from "./hidden-text.ts";
import { createGuardOracle } from "./guards/guards.ts";
import { passArgument } from "./calls.ts";
import { FactTable } from "./facts.ts";
import { forEachUser } from "./flow.ts";
import { spreadChanges } from "./changes.ts";
import { activationOf, CALLEE, InstanceTable } from "./instances.ts";
import { assignKindBits, clearingOf, type KindBits } from "./kind-bits.ts";
import { deliverCallbackReturn } from "./callbacks.ts";
import { builtinOf } from "./propagators.ts";
import { INSTRUCTIONS, seedInstructions } from "./instructions.ts";
import { createTypeAsker } from "./asked-types.ts";
import { createLiterals } from "./literals.ts";
import { PathTable } from "./paths.ts";
import { carriersOf, createTexts } from "./texts.ts";
import { extendLibrary, seedInstance } from "./seeds.ts";
import { bodyOf } from "./subscriptions.ts";
import { attachDirected, attachModules } from "./entry-points.ts";
import { findLimits } from "./input-size.ts";
import { findOwnSources } from "./own-sources.ts";
import { loadModules } from "./loaded-modules.ts";
import { seedSources, type TextOracle } from "./source-seeds.ts";
import { findParts } from "./program-parts.ts";
import { settleCallbacks } from "./settled-callbacks.ts";
import { moduleOf, type ClassAtom, type SolveState } from "./state.ts";
import { transfer } from "./transfer.ts";
import { forEachArgument } from "../link/program.ts";
import type { Tag, Instance } from "./tracking.ts";

/**
 * Solves a program in two rounds over the same machinery. First, where functions, classes and library values go: that settles who calls whom.
 * Then, where the data of the source kinds goes; `holds` reads the texts that rows of sources ask for. Either round runs to a fixpoint; the second adds no callee, so what is unresolved stays so.
 */
export function solve(input: AnalysisInput, program: Program, automaton: Automaton, holds: TextOracle): SolveState {
  const state = createState(input, program, automaton);
  for (const module of program.modules) seedModule(state, bodyOf(state, module));
  do drain(state);
  while (spreadChanges(state));
  if (loadModules(state)) drain(state);
  attachDirected(state);
  settle(state);
  attachModules(state);
  drain(state);
  state.hasSettled = true;
  state.guards = createGuardOracle(state);
  for (const counted of [state, ...state.parts]) if (counted) counted.shapeCount = counted.edgeCount;
  state.callbacks.settled = settleCallbacks();
  seedSources(state, findOwnSources(input), findLimits(input, state), holds);
  seedInstructions(state);
  seedHiddenText(state);
  state.callbacks.settled = undefined;
  do drain(state);
  while (spreadChanges(state));
  state.callbacks.settled = settleCallbacks();
  return state;
}

function createState(input: AnalysisInput, program: Program, automaton: Automaton): SolveState {
  const budget = input.budget ?? DEFAULT_BUDGET;
  const kinds = [...new Set(input.rules.flatMap(followedBy).flatMap((pair) => kindsOf(pair, input.models)))].sort();
  const infos: Readonly<Record<string, SinkKindInfo>> = SINK_KINDS;
  const bits = assignKindBits(kinds, infos, clearingOf(input.models));
  const higherOrder = program.modules.map(findHigherOrder);
  const classes = buildClassGraph(program);
  const templates = findTemplateMethods(program, classes);
  const rootTag: Tag = { id: 0, owner: undefined, place: -1, entry: undefined, callers: [], known: new Set(), exits: [] };
  const facts = new FactTable();
  const roomFor = (operations: number, parts = 1): number =>
    Math.max(Math.min(MIN_CROWD, budget.facts / (2 * parts)), budget.crowding * operations);
  const instances = new InstanceTable(budget.contexts);
  return {
    program,
    automaton,
    budget,
    use: input.onUse ?? ignore,
    crowdedAfter: roomFor(program.modules.reduce((count, { facts: { kind } }) => count + kind.length, 0)),
    parts: findParts(program, input.models, roomFor),
    facts,
    rootTag,
    kinds: bits,
    literals: createLiterals(input.models, bits),
    texts: createTexts(input.models, bits),
    startsAs: startsOf(input, bits),
    validated: [],
    boundCalls: new Map(),
    resultSinks: new Map(),
    keptHandlers: new Map(),
    returnedHandlers: new Map(),
    paths: new PathTable(budget.pathLength),
    instances,
    queue: [],
    changes: [],
    sources: [],
    sinkHits: [],
    cleanHits: [],
    compileGlob: input.compileGlob,
    askMethod: createTypeAsker(input),
    keyParameters: findKeyParameters(program),
    higherOrder: (module, fn) => higherOrder[module]?.has(fn) === true || templates.direct.has(`${module}:${fn}`),
    isTemplate: (module, fn) => higherOrder[module]?.has(fn) !== true && templates.all.has(`${module}:${fn}`),
    isLeftToSubclasses: (cls, name) => templates.variants.get(`${cls.module}:${cls.class}`)?.has(name) === true,
    superclassOf: (atom) => {
      const base = classes.superclassOf(atom.module, atom.class);
      return base ? superclassAtom(facts, instances, atom, base) : undefined;
    },
    hasKin: classes.hasKin,
    implementers: classes.implementers,
    mayMeet: findProcesses(program, input.packageOf ?? (() => undefined)),
    loaded: new Map(),
    crowdedPlaces: new Set(),
    cutWalks: new Set(),
    cutLoads: new Set(),
    interpreters: input.models.flatMap((model) => model.interpreters ?? []),
    extended: new Map(),
    fieldIds: new Map(),
    hooks: { onCallbackReturn: deliverCallbackReturn, onNewInstance: seedInstance, onExtend: extendLibrary },
    settling: false,
    hasSettled: false,
    callbacks: { settled: undefined },
    guards: undefined,
    edgeCount: 0,
    outerExitCount: 0,
    shapeCount: 0,
    tagCount: 1,
    exhausted: false,
    cutDispatch: false,
  };
}

/** The sink kinds that a rule needs told apart: instructions as a source are found at the sinks of that name, some texts at sinks of another kind. */
function kindsOf({ sources, sinks }: FlowPair, models: readonly LibraryModel[]): readonly string[] {
  return [...sinks, ...carriersOf(models, sinks), ...(sources.includes(INSTRUCTIONS) ? [INSTRUCTIONS] : [])];
}

/** For each source kind that a rule names, the sink kinds that no rule asks for it: its data begins harmless there. Other kinds need not begin at all. */
function startsOf({ rules, models }: AnalysisInput, bits: KindBits): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { sources, sinks } of rules.flatMap(followedBy)) {
    for (const source of sources) asked.set(source, (asked.get(source) ?? 0) | bits.maskOf([...sinks, ...carriersOf(models, sinks)]));
  }
  return new Map([...asked].map(([source, mask]) => [source, bits.all & ~mask]));
}

function ignore(): void {
  // Nobody asks which rows are used.
}

/** Small programs have room whatever their budget says; many small parts of one program together no more than half of what the run has. */
const MIN_CROWD = 200_000;

/** A superclass in the activation that declares it: within one module around that of the class that extends it, else the body of the other. */
function superclassAtom(facts: FactTable, instances: InstanceTable, { closure }: ClassAtom, base: ClassReference): ClassAtom {
  const { module, class: cls } = base;
  const isAround = closure?.module === module.index;
  const declaring = isAround ? activationOf(closure, module.facts.classes[cls]?.parent ?? 0) : instances.body(module.index);
  return facts.class("class", module.index, cls, declaring) as ClassAtom;
}

/** Makes the plain instance of every function of a module. */
function seedModule(state: SolveState, body: Instance): void {
  const { facts } = moduleOf(state, body);
  const made: (Instance | undefined)[] = [body];
  facts.functions.forEach((fn, index) => {
    if (index === 0) return;
    made[index] = state.instances.get(body.module, index, made[fn.parent] ?? body, undefined, (instance) => {
      seedInstance(state, instance);
    });
  });
}

function drain(state: SolveState): void {
  const { queue } = state;
  for (let next = 0; next < queue.length; next++) {
    const edge = queue[next];
    if (edge) transfer(state, edge);
    if (next === QUEUE_CHUNK) {
      queue.splice(0, next + 1);
      next = -1;
    }
  }
  queue.length = 0;
}

/** The queue gives back its memory in pieces of this many edges. */
const QUEUE_CHUNK = 1 << 16;

/** What resolves has resolved: functions that were handed to unknown calls may come back as their results. */
function settle(state: SolveState): void {
  state.settling = true;
  for (const instance of [...state.instances.all]) {
    for (const edges of [...instance.places.values()]) {
      for (const edge of [...edges.list]) if (edge.fact.atom.kind === "function") offerToCalls(state, edge);
    }
  }
  drain(state);
}

function offerToCalls(state: SolveState, edge: Parameters<typeof passArgument>[1]): void {
  const { uses, facts } = moduleOf(state, edge.instance);
  if (edge.place < 0) return;
  forEachUser(uses, edge.place, (user) => {
    if (facts.kind[user] !== Op.Call) return;
    forEachArgument(facts, user, (operand, index, spread) => {
      if (operand === edge.place) passArgument(state, edge, user, index, spread);
    });
  });
}

/** How many calls there are, and how many resolve to nothing that is known. */
export function countCalls(state: SolveState): { readonly calls: number; readonly unresolved: number } {
  let calls = 0;
  let unresolved = 0;
  for (const instance of state.instances.all) {
    if (instance.depth > 0) continue;
    const { facts } = moduleOf(state, instance);
    const fn = facts.functions[instance.fn];
    for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
      if (facts.kind[value] !== Op.Call) continue;
      calls++;
      const known = instance.calls.get(value);
      const isKnown = known !== undefined && (known.externals.length > 0 || known.targets.some((target) => target.role === CALLEE));
      if (!isKnown && builtinOf(state, instance, value).length === 0) unresolved++;
    }
  }
  return { calls, unresolved };
}
