import { addTo } from "@sluice/core";
import { definitionsAt, definitionsOf } from "../link/definitions.ts";
import { Op, type Operand } from "../ir.ts";
import { argumentOf, type LinkedModule } from "../link/program.ts";
import { firstIn, isInRegion } from "../link/regions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { EACH } from "../solve/paths.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { isSameFunction, type Instance } from "../solve/tracking.ts";
import { agree } from "./choices/choice-parts.ts";
import { keyOfValue, NO_CHOICE, type Chosen } from "./choices/choice.ts";
import { evaluate, evaluateBelow } from "./choices/evaluate.ts";
import { textOf } from "./choices/evaluation.ts";
import { comparedFields, comparedNames } from "./compared-names.ts";
import { entriesOf } from "./definitions.ts";
import { isFound, isPicked, originsOf, picksIn, type Pick } from "./picks.ts";
import { functionsOf } from "./tools.ts";
import { instancesUnder } from "./choices/tool-values.ts";
import type { FoundTool } from "./found-tool.ts";
import type { Start } from "./walk.ts";

/** What the program's own dispatchers run for a tool: the branch of a comparison with its name, its entry of a table. */
export type Dispatch = (tool: FoundTool) => readonly Start[];

/** What dispatchers run, in the order in which a tool asks for it. */
interface Dispatchers {
  /** By what a table holds. */
  readonly byElement: ReadonlyMap<string, readonly Start[]>;
  /** By the name that an element of a table has in itself. */
  readonly byOwnName: ReadonlyMap<string, readonly Start[]>;
  /** By the key of an element, and by what branches compare with. */
  readonly byName: ReadonlyMap<string, readonly Start[]>;
}

/** Reads all dispatchers of a program, once somebody asks. */
export function createDispatch(state: SolveState): Dispatch {
  let known: Dispatchers | undefined;
  return (tool) => {
    known ??= findDispatchers(state);
    const own = identitiesOf(tool)
      .flatMap((key) => known?.byElement.get(key) ?? [])
      .filter(({ choice = NO_CHOICE }) => agree(tool.choice, choice));
    if (own.length > 0 || tool.name === undefined) return own;
    return known.byOwnName.get(tool.name.text) ?? withoutForwarding(state, known.byName.get(tool.name.text) ?? []);
  };
}

/** Without branches that only hand on to a function which compares the name once more, and has a branch of its own for it. */
function withoutForwarding(state: SolveState, starts: readonly Start[]): readonly Start[] {
  const branches = starts.filter(({ region }) => region > 0);
  return starts.filter(({ instance, region }) => {
    const { facts } = moduleOf(state, instance);
    const within = [...instance.calls].filter(([call]) => region > 0 && isInRegion(facts, facts.region[call] ?? 0, region));
    const targets = within.flatMap(([, { targets: all }]) => all.map((target) => target.instance));
    const isBranching = (run: Instance): boolean =>
      !isSameFunction(run, instance) && branches.some((other) => isSameFunction(run, other.instance));
    return targets.length === 0 || !targets.every(isBranching);
  });
}

/** The elements of tables that a tool is described from; where a function makes many, the choice tells which. */
function identitiesOf({ origin, choice }: FoundTool): readonly string[] {
  const parts = choice.elements.flatMap(({ value }) =>
    value.kind === "parts" ? [...value.parts.values()].map((part) => part.value) : [value],
  );
  return [origin, ...parts.filter(({ kind }) => kind !== "text").map(keyOfValue)];
}

function findDispatchers(state: SolveState): Dispatchers {
  const byElement = new Map<string, Start[]>();
  const byOwnName = new Map<string, Start[]>();
  const byName = new Map<string, Start[]>();
  const fields = new Set(state.program.modules.flatMap(({ facts }) => [...comparedFields(facts)]));
  for (const module of state.program.modules) {
    for (const { name, region } of comparedNames(module.facts)) addTo(byName, name, ...startsIn(state, module, region));
    const picks = picksIn(module);
    for (const { element, starts } of picks.flatMap((pick) => tableEntries(state, module, pick))) {
      addTo(byElement, keyOfValue(element.value), ...starts);
      for (const name of ownNames(state, element, fields)) addTo(byOwnName, name, ...starts);
      if (element.key !== undefined) addTo(byName, element.key, ...starts);
    }
    for (const { name, starts } of picks.flatMap((pick) => writtenEntries(state, module, pick)))
      if (!byName.has(name)) addTo(byName, name, ...starts);
  }
  return { byElement, byOwnName, byName };
}

/** The texts in those fields of an element that the program compares with something. */
function ownNames(state: SolveState, element: Chosen, fields: ReadonlySet<string>): ReadonlySet<string> {
  const { value, choice } = element;
  const written = value.kind === "made" ? entriesOf(value.module, value.operand) : [];
  const compared = written.filter(([field]) => fields.has(field));
  const texts = compared.flatMap(([field]) => evaluateBelow(state, element, [field], choice).map(textOf));
  return new Set(texts.filter((text) => text !== undefined));
}

function startsIn(state: SolveState, module: LinkedModule, region: number): readonly Start[] {
  const row = firstIn(module.facts, region);
  if (row === undefined) return [];
  return state.instances.of(module.index, module.functionOfValue[row] ?? 0).map((instance) => ({ instance, region }));
}

/** An element of a table, and what runs for it. */
interface TableEntry {
  readonly element: Chosen;
  readonly starts: readonly Start[];
}

/** The functions in tables that a call picks from by what is not constant. */
function tableEntries(state: SolveState, module: LinkedModule, { call, picked, method }: Pick): readonly TableEntry[] {
  const origins = originsWithin(state, module, picked);
  const isTable = origins.some((value) => isPicked(module, value));
  if (!isTable && !(origins.some((value) => isFound(module, value)) && runsOneOfMany(state, module, call))) return [];
  const run = (elements: readonly Chosen[]): readonly TableEntry[] => elements.flatMap((element) => entryOf(state, element, method));
  const found = run(evaluate(state, module, picked, []));
  if (found.length > 0) return found;
  // Of a name that the program puts together bit by bit only the beginning is known, and that names nothing: any entry may be meant.
  const tables = origins.filter((value) => isPicked(module, value)).map((value) => module.facts.x[value] ?? -1);
  return tables.flatMap((table) => run(evaluate(state, module, table, [EACH])));
}

/** What a value is before it was handed on, also to a function of the same module: `run(tools[name])`. */
function originsWithin(state: SolveState, module: LinkedModule, value: Operand): readonly number[] {
  const origins = originsOf(module, value);
  const params = origins.filter((at) => module.facts.kind[at] === Op.Param);
  return [...origins, ...params.flatMap((param) => handedTo(state, module, param)).flatMap((given) => originsOf(module, given))];
}

/** What calls in the same module hand to a parameter. */
function handedTo(state: SolveState, module: LinkedModule, param: Operand): readonly Operand[] {
  const callers = callGraphView(state).callersOf(module, module.functionOfValue[param] ?? 0);
  const within = callers.filter((caller) => caller.module === module);
  return within.map(({ call }) => argumentOf(module.facts, call, module.facts.x[param] ?? 0) ?? -1);
}

/** What runs for an element of a table, if anything does. */
function entryOf(state: SolveState, element: Chosen, method: readonly string[]): readonly TableEntry[] {
  const functions = method.length === 0 ? [element] : evaluateBelow(state, element, method, element.choice);
  const starts = functions.flatMap(({ value, choice }) =>
    value.kind === "function" ? instancesUnder(state, value, choice).map((instance) => ({ instance, region: 0, choice })) : [],
  );
  return starts.length > 0 ? [{ element, starts }] : [];
}

/** Whether a call runs several functions, or one that is made many times, such as by a callback for each element of a list. */
function runsOneOfMany(state: SolveState, module: LinkedModule, call: number): boolean {
  const targets = callGraphView(state).targetsOf(module, call);
  return targets.length > 1 || targets.some((target) => (target.module.facts.functions[target.fn]?.parent ?? 0) > 0);
}

/** The functions in literals of such tables by their keys, also of those that a function around the call holds. */
function writtenEntries(state: SolveState, module: LinkedModule, { picked, method }: Pick): readonly NamedStarts[] {
  if (picked < 0 || !isPicked(module, picked)) return [];
  const graph = callGraphView(state);
  return definitionsOf(state.program, module, module.facts.x[picked] ?? -1, graph).flatMap((table) =>
    entriesOf(table.module, table.operand).flatMap(([name, value]): readonly NamedStarts[] => {
      const starts = functionsOf(state, definitionsAt(state.program, table.module, value, method, graph));
      return starts.length > 0 ? [{ name, starts }] : [];
    }),
  );
}

/** What a table holds by a name. */
interface NamedStarts {
  readonly name: string;
  readonly starts: readonly Start[];
}
