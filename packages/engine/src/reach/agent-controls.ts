import { addTo, type AgentControl, type ControlKind } from "@sluice/core";
import { Op } from "../ir.ts";
import { definitionsAt, definitionsOf, type Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { loadedTogether } from "../link/loaded-together.ts";
import { constantOf, type LinkedModule } from "../link/program.ts";
import { modelPattern } from "../resolve/model-pattern.ts";
import type { RelativePath } from "../resolve/relative-path.ts";
import { EACH } from "../solve/paths.ts";
import { callGraphView } from "../solve/call-graph.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { FoundAgent } from "./agents.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import type { Controls } from "./controls.ts";
import { definitionsBelow, entriesOf, pathOf } from "./definitions.ts";
import { readPath } from "./options.ts";
import { counts } from "./setting-tests.ts";
import { functionsOf } from "./tools.ts";
import type { Start } from "./walk.ts";

/** Stands for all tools of an agent. */
export const EVERY_TOOL = "*";

/** Whether an agent itself sees to a control, for its tool of that name; a tool whose name nobody can read may be any. */
export type AgentOracle = (agent: FoundAgent, control: ControlKind, tool: string | undefined) => boolean;

/** Whether the program sets up a control for all that a framework, by its package, runs. */
export type CoverOracle = (framework: string, control: ControlKind) => boolean;

/** A control that a call which runs an agent brings. */
interface Run {
  readonly place: CallPlace;
  readonly control: AgentControl;
}

/** What agents see to, by their settings, by the calls that run them and by what the program sets up for all of them. */
export function createAgentOracle(state: SolveState, controls: Controls, isCovered: CoverOracle): AgentOracle {
  const off = findSwitchedOff(state);
  const runs = findRuns(state);
  const made = findMade(state);
  return (agent, wanted, tool) => {
    if (isCovered(agent.package, wanted)) return true;
    const kind = kindAsked(wanted);
    const own = agent.rows
      .flatMap(({ controls: ownControls = [] }) => ownControls)
      .flatMap((control) => ownRuns(state, agent, control, made));
    return [...own, ...(runs.get(agent.key) ?? [])].some(
      ({ place, control }) =>
        control.control === kind && !off.get(control)?.has(agent.module) && covers(state, controls, place, control, tool),
    );
  };
}

/** A framework's own hooks and traces tell apart what belongs to which run. */
function kindAsked(control: ControlKind): ControlKind {
  return control === "approval" ? control : "log";
}

/** Where an agent has a control of its own: at its call, or at calls that made what it is given. */
function ownRuns(state: SolveState, { place }: FoundAgent, control: AgentControl, made: Made): readonly Run[] {
  if (control.of !== undefined) return [];
  if (control.through === undefined) return [{ place, control }];
  const path = pathOf(control.through);
  const given = [path, { ...path, fields: [...path.fields, EACH] }].flatMap((each) => definitionsBelow(state, place, each));
  return given.flatMap(({ module, operand }) => {
    const maker = made.get(`${control.at} ${keyOfPlace(module, operand)}`);
    return maker ? [{ place: maker, control }] : [];
  });
}

/** Calls that make controls, by the path of the control and the key of the call. */
type Made = ReadonlyMap<string, CallPlace>;

function findMade(state: SolveState): Made {
  const made = new Map<string, CallPlace>();
  forEachCallRow(state, "made", (place, { says: { control } }) => {
    made.set(`${control.at} ${keyOfPlace(moduleOf(state, place.instance), place.call)}`, place);
  });
  return made;
}

/** Controls that somebody switches off, and the modules that run where that is done: another program of the repository keeps its own. */
function findSwitchedOff(state: SolveState): ReadonlyMap<AgentControl, ReadonlySet<LinkedModule>> {
  const off = new Map<AgentControl, Set<LinkedModule>>();
  forEachCallRow(state, "switch", (place, { says: { control, test } }) => {
    if (!definitionsBelow(state, place, pathOf(test.at)).some((definition) => counts(definition, test))) return;
    const modules = off.get(control) ?? new Set();
    for (const module of loadedTogether(state.program, moduleOf(state, place.instance))) modules.add(module);
    off.set(control, modules);
  });
  return off;
}

function findRuns(state: SolveState): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>();
  forEachCallRow(state, "run", (place, { says: { control } }) => {
    for (const { module, operand } of agentsGiven(state, place, pathOf(control.of ?? ""))) {
      addTo(runs, keyOfPlace(module, operand), { place, control });
    }
  });
  return runs;
}

/** What stands at a path from a call, and what that is read off: `executor.callbackManager.addHandler(handler)` is about the executor. */
function agentsGiven(state: SolveState, place: CallPlace, path: RelativePath): readonly Definition[] {
  const module = moduleOf(state, place.instance);
  const receiver = path.base === "this" ? (module.facts.y[place.call] ?? -1) : -1;
  const isRead = receiver >= 0 && module.facts.kind[receiver] === Op.Load;
  const holders = isRead ? definitionsOf(state.program, module, module.facts.x[receiver] ?? -1, callGraphView(state)) : [];
  return [...definitionsBelow(state, place, path), ...holders];
}

/** Finds the controls that one call sets up for all agents of a package. */
export function createCoverOracle(state: SolveState): CoverOracle {
  const found = new Set<string>();
  forEachCallRow(state, "control", (place, { says: { row }, at }) => {
    if (row.covers === undefined || (at !== undefined && definitionsBelow(state, place, at).length === 0)) return;
    state.use(row);
    found.add(`${row.covers} ${row.control}`);
  });
  return (framework, control) => found.has(`${framework} ${kindAsked(control)}`);
}

function covers(state: SolveState, controls: Controls, place: CallPlace, control: AgentControl, tool: string | undefined): boolean {
  const path = pathOf(control.at);
  const definitions = definitionsBelow(state, place, path);
  const isThere = control.hook
    ? definitions.some((definition) => isHook(state, controls, definition, control))
    : isNamed(state, place, control, definitions, tool);
  if (isThere) state.use(control);
  return isThere && !(tool !== undefined && isExcepted(state, place, control, tool));
}

/** Whether a function that is called for every tool call, or a method of an object or of a class that is made there, has the control. */
function isHook(state: SolveState, controls: Controls, definition: Definition, { control }: AgentControl): boolean {
  const { module, operand } = definition;
  if (operand < 0) return true;
  const isObject = module.facts.kind[operand] === Op.Object;
  const methods = isObject ? definitionsAt(state.program, module, operand, [EACH]) : [definition];
  const starts = [...functionsOf(state, methods), ...methodsMadeBy(state, definition)];
  return starts.length === 0 ? !isObject : starts.some(({ instance }) => controls[control].isIn(instance));
}

/** The methods of an object that `new` of a class of the program makes. */
function methodsMadeBy(state: SolveState, { module, operand }: Definition): readonly Start[] {
  if (module.facts.kind[operand] !== Op.Call) return [];
  return definitionsOf(state.program, module, module.facts.x[operand] ?? -1).flatMap(({ module: owner, operand: made }) => {
    const members = made >= 0 && owner.facts.kind[made] === Op.Class ? owner.facts.classes[owner.facts.x[made] ?? -1]?.members : undefined;
    return (members ?? []).flatMap((member) =>
      state.instances.of(owner.index, member.function).map((instance) => ({ instance, region: 0 })),
    );
  });
}

function isNamed(
  state: SolveState,
  place: CallPlace,
  control: AgentControl,
  definitions: readonly Definition[],
  tool: string | undefined,
): boolean {
  if (control.by === undefined || tool === undefined) return definitions.some((definition) => counts(definition, control));
  const isMeant = (name: string): boolean => nameIn(name, control) === tool;
  const isKey = definitions.some(({ module, operand }) =>
    entriesOf(module, operand).some(([key, value]) => isMeant(key) && counts(definitionOf(state, { module, operand: value }), control)),
  );
  return isKey || namesBelow(state, place, control.at).some(isMeant);
}

function isExcepted(state: SolveState, place: CallPlace, control: AgentControl, tool: string): boolean {
  return control.except !== undefined && namesBelow(state, place, control.except).some((name) => nameIn(name, control) === tool);
}

function nameIn(text: string, { named }: AgentControl): string {
  return named === undefined ? text : (modelPattern(named, "u").exec(text)?.groups?.["name"] ?? text);
}

function namesBelow(state: SolveState, place: CallPlace, at: string): readonly string[] {
  const path = pathOf(at);
  return readPath(state, place, { ...path, fields: [...path.fields, EACH] }).definitions.flatMap(({ module, operand, rest }) => {
    const constant = rest === undefined ? constantOf(module.facts, operand) : undefined;
    return typeof constant === "string" ? [constant] : [];
  });
}

function definitionOf(state: SolveState, { module, operand }: Definition): Definition {
  const [found] = operand < 0 ? [] : definitionsAt(state.program, module, operand, []);
  return found ?? { module, operand };
}
