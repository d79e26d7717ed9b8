import { addTo } from "@sluice/core";
import { definitionsAt, definitionsOf } from "../link/definitions.ts";
import type { LinkedModule } from "../link/program.ts";
import { firstIn, isInRegion } from "../link/regions.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { isSameFunction, type Instance } from "../solve/tracking.ts";
import { agree } from "./choices/choice-parts.ts";
import { keyOfValue, NO_CHOICE, type Chosen } from "./choices/choice.ts";
import { evaluateBelow } from "./choices/evaluate.ts";
import type { Allowance } from "./choices/memory.ts";
import { textOf } from "./choices/evaluation.ts";
import { comparedFields, comparedNames, type ComparedName } from "./compared-names.ts";
import { entriesOf } from "./definitions.ts";
import type { SitesOf } from "./effects.ts";
import { isPicked, picksIn, type Pick } from "./picks.ts";
import { createRunByModel, type NamedStart } from "./run-by-model.ts";
import { readTables } from "./table-entries.ts";
import { functionsOf } from "./tools.ts";
import type { FoundTool } from "./found-tool.ts";
import type { Start } from "./walk.ts";

/** What the program's own dispatchers run for a tool: the branch of a comparison with its name, its entry of a table. */
export type Dispatch = (tool: FoundTool) => readonly Start[];

/** What dispatchers run, in the order in which a tool asks for it. */
interface Dispatchers {
  /** By what a table holds. */
  readonly byElement: ReadonlyMap<string, readonly Start[]>;
  /** By the name that an element of a table has in itself. */
  readonly byOwnName: ReadonlyMap<string, readonly NamedStart[]>;
  /** By the key of an element, and by what branches compare with. */
  readonly byName: ReadonlyMap<string, readonly NamedStart[]>;
}

/** Reads all dispatchers of a program, once somebody asks. */
export function createDispatch(state: SolveState, sitesOf: SitesOf): Dispatch {
  let known: Dispatchers | undefined;
  const runByModel = createRunByModel(state, sitesOf);
  return (tool) => {
    known ??= findDispatchers(state);
    const own = identitiesOf(tool)
      .flatMap((key) => known?.byElement.get(key) ?? [])
      .filter(({ choice = NO_CHOICE }) => agree(tool.choice, choice));
    const name = tool.name?.text;
    if (name === undefined) return own;
    if (own.length > 0) return own.map((start) => ({ ...start, name }));
    const named = known.byOwnName.get(name) ?? withoutForwarding(state, known.byName.get(name) ?? []);
    return runByModel(tool, name, named).map((start) => ({ ...start, name }));
  };
}

/** Without branches that only hand on to a function which compares the name once more, and has a branch of its own for it. */
function withoutForwarding(state: SolveState, starts: readonly NamedStart[]): readonly NamedStart[] {
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
  const byOwnName = new Map<string, NamedStart[]>();
  const byName = new Map<string, NamedStart[]>();
  const fields = new Set(state.program.modules.flatMap(({ facts }) => [...comparedFields(facts)]));
  const allowance = allowanceOf(state);
  const picksOf = new Map(state.program.modules.map((module) => [module, picksIn(module)]));
  const entriesOfPick = readTables(state, picksOf, allowance);
  for (const [module, picks] of picksOf) {
    for (const compared of comparedNames(module.facts)) addTo(byName, compared.name, ...startsIn(state, module, compared));
    const pickedBy = ({ call }: Pick, starts: readonly Start[]): readonly NamedStart[] => {
      const by = state.instances.of(module.index, module.functionOfValue[call] ?? 0);
      return starts.map((start) => ({ ...start, by }));
    };
    for (const pick of picks) {
      for (const { element, starts } of entriesOfPick.get(pick) ?? []) {
        addTo(byElement, keyOfValue(element.value), ...starts);
        for (const name of ownNames(state, element, fields, allowance)) addTo(byOwnName, name, ...pickedBy(pick, starts));
        if (element.key !== undefined) addTo(byName, element.key, ...pickedBy(pick, starts));
      }
    }
    for (const pick of picks)
      for (const { name, starts } of writtenEntries(state, module, pick))
        if (!byName.has(name)) addTo(byName, name, ...pickedBy(pick, starts));
  }
  state.cutDispatch = allowance.left <= 0;
  return { byElement, byOwnName, byName };
}

/** Values that all dispatchers of a program may look at: in proportion to it, as each of them may lead through most of it. */
function allowanceOf({ program }: SolveState): Allowance {
  const operations = program.modules.reduce((count, { facts }) => count + facts.kind.length, 0);
  return { left: Math.max(MIN_VISITS, operations * VISITS_OF_AN_OPERATION) };
}

const MIN_VISITS = 1_000_000;
const VISITS_OF_AN_OPERATION = 3;

/** The texts in those fields of an element that the program compares with something. */
function ownNames(state: SolveState, element: Chosen, fields: ReadonlySet<string>, allowance: Allowance): ReadonlySet<string> {
  const { value, choice } = element;
  const written = value.kind === "made" ? entriesOf(value.module, value.operand) : [];
  const compared = written.filter(([field]) => fields.has(field));
  const texts = compared.flatMap(([field]) => evaluateBelow(state, element, [field], choice, allowance).map(textOf));
  return new Set(texts.filter((text) => text !== undefined));
}

function startsIn(state: SolveState, module: LinkedModule, { region, value }: ComparedName): readonly NamedStart[] {
  const row = firstIn(module.facts, region);
  if (row === undefined) return [];
  const instances = state.instances.of(module.index, module.functionOfValue[row] ?? 0);
  return instances.map((instance) => ({ instance, region, by: [instance], compared: value }));
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
