import { addTo, type AgentRow, groupBy, type ToolRow } from "@sluice/core";
import type { Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { loadedKey, type LinkedModule } from "../link/program.ts";
import { EACH } from "../solve/paths.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import { mayHold } from "./conditions.ts";
import { forEachCallRow, type CallPlace } from "./call-rows.ts";
import { agree } from "./choices/choice-parts.ts";
import { NO_CHOICE, type Choice, type Chosen } from "./choices/choice.ts";
import { evaluate } from "./choices/evaluate.ts";
import { evaluateAt } from "./choices/tool-values.ts";
import type { GivenTools } from "./choices/variants.ts";
import { definitionsBelow, pathOf, textBelow, type WrittenText } from "./definitions.ts";
import { keyOfClass, type FoundTool } from "./found-tool.ts";

/** An agent as models find it. */
export interface FoundAgent {
  readonly key: string;
  readonly module: LinkedModule;
  readonly place: CallPlace;
  readonly package: string;
  /** One, unless nobody knows the version of the package. */
  readonly rows: readonly AgentRow[];
  readonly name: WrittenText | undefined;
  /** Keys of its tools and of the agents that it hands over to. */
  readonly tools: readonly string[];
  readonly agents: readonly string[];
}

/** An agent, or a bundle of tools, before it is known what the things are that it is given. */
export interface AgentSite extends Omit<FoundAgent, "tools" | "agents"> {
  readonly tools: readonly Chosen[];
  readonly agents: readonly Chosen[];
}

/** Whether a call is one that a row speaks of, and is given tools. */
export function isGivenTools(state: SolveState, place: CallPlace, { when, tools = [] }: AgentRow): boolean {
  return mayHold(state, place, when) && tools.some((path) => definitionsBelow(state, place, pathOf(path)).length > 0);
}

/** The calls that make agents, in order of place. */
export function findAgentSites(state: SolveState): readonly AgentSite[] {
  const found = new Map<string, AgentSite>();
  forEachCallRow(state, "agent", (place, { says: { row }, package: owner }) => {
    if (!mayHold(state, place, row.when) || (row.withTools && !isGivenTools(state, place, row))) return;
    state.use(row);
    const module = moduleOf(state, place.instance);
    const key = keyOfPlace(module, place.call);
    const known = found.get(key);
    if (known?.rows.includes(row)) return;
    found.set(key, {
      key,
      module,
      place,
      package: known?.package ?? owner,
      rows: [...(known?.rows ?? []), row],
      name: known?.name ?? (row.name === undefined ? undefined : textBelow(state, place, pathOf(row.name))),
      tools: [...(known?.tools ?? []), ...(row.tools ?? []).flatMap((path) => givenAt(state, place, path))],
      agents: [...(known?.agents ?? []), ...(row.agents ?? []).flatMap((path) => givenAt(state, place, path))],
    });
  });
  return [...found.values()].sort((a, b) => a.module.index - b.module.index || a.place.call - b.place.call);
}

/** The values in a list or an object at a path, and the one at the path itself. */
function givenAt(state: SolveState, place: CallPlace, at: string): readonly Chosen[] {
  const path = pathOf(at);
  const elements = { ...path, fields: [...path.fields, EACH] };
  const chosen = [path, elements].flatMap((each) => evaluateAt(state, place, each));
  const seen = new Set(chosen.map(keyOfGiven));
  // What can be read off without any choice may lie behind something that an evaluation does not follow.
  const others = [path, elements]
    .flatMap((each) => definitionsBelow(state, place, each))
    .filter((each) => !seen.has(keyOfDefinition(each)));
  return [...chosen, ...others.map(({ module, operand }): Chosen => ({ value: { kind: "made", module, operand }, choice: NO_CHOICE }))];
}

function keyOfDefinition({ module, operand }: Definition): string {
  return keyOfPlace(module, operand);
}

/** What tells tools and agents apart, of what an agent is given: the call or the object that makes it, for an object of a class the class. */
function keyOfGiven({ value }: Chosen): string | undefined {
  if (value.kind === "made") return keyOfPlace(value.module, value.operand);
  if (value.kind !== "object") return undefined;
  const { module, class: index } = value;
  return keyOfClass(module, index);
}

/** What agents are given, by {@link FoundTool.origin}. */
export function givenTools(sites: readonly AgentSite[]): GivenTools {
  const given = new Map<string, Chosen[]>();
  for (const each of sites.flatMap(({ tools }) => tools)) {
    const key = keyOfGiven(each);
    if (key !== undefined) addTo(given, key, each);
  }
  return given;
}

/** All agents that models know, in order of place. `tools` say with whom they are registered. */
export function findAgents(state: SolveState, sites: readonly AgentSite[], tools: readonly FoundTool[]): readonly FoundAgent[] {
  const byKey = new Map(sites.map((site) => [site.key, site]));
  const registered = registrations(state, tools, byKey);
  const byOrigin = groupBy(
    tools.flatMap((tool) => [tool, ...tool.others].map(({ origin, choice }) => ({ tool, origin, choice }))),
    ({ origin }) => origin,
  );
  const agents = sites.map((site) => {
    const given = unpack(site.tools, byKey);
    const keys = [site.key, ...bundlesAmong(site.tools, byKey)];
    const own = [...keys.flatMap((key) => registered.get(key) ?? []), ...given.flatMap((each) => toolsAmong(byOrigin, each))];
    const answering = own.flatMap(({ row, place }) =>
      row.agent === undefined || !place ? [] : evaluateAt(state, place, pathOf(row.agent)),
    );
    const others = [...site.agents, ...given, ...answering].flatMap((each) => keyOfGiven(each) ?? []);
    return {
      ...site,
      tools: [...new Set(own.map(({ key }) => key))],
      agents: [...new Set(others)].filter((key) => key !== site.key && byKey.get(key)?.rows.every(({ set }) => !set)),
    };
  });
  const held = new Set(sites.flatMap(({ tools: given }) => given.flatMap((each) => keyOfGiven(each) ?? [])));
  return agents.filter((agent) => !isSet(agent) || (!held.has(agent.key) && agent.rows.some(({ withTools }) => withTools)));
}

/**
 * A function that asks a language model here or there, such as one provider or another, with the same tools is one agent; `seenToBy` names what a call
 * sees to: one that leaves out a control is an agent of its own.
 */
export function withoutForks(agents: readonly FoundAgent[], seenToBy: (agent: FoundAgent) => readonly string[]): readonly FoundAgent[] {
  const keyOfFork = (agent: FoundAgent): string => {
    const { module, place, tools, agents: others } = agent;
    return JSON.stringify([module.index, place.instance.fn, [...tools].sort(), [...others].sort(), seenToBy(agent)]);
  };
  const mayFork = ({ name, tools, rows }: FoundAgent): boolean =>
    name === undefined && tools.length > 0 && rows.every(({ withTools }) => withTools);
  const forks = groupBy(agents.filter(mayFork), ({ module, place }) => keyOfPlace(module, place.instance.fn));
  const dropped = new Set<FoundAgent>();
  for (const asking of forks.values()) {
    if (asking.length < 2) continue;
    const seen = new Set<string>();
    for (const agent of asking) {
      const key = keyOfFork(agent);
      if (seen.has(key)) dropped.add(agent);
      seen.add(key);
    }
  }
  return agents.filter((agent) => !dropped.has(agent));
}

/** A set of tools is an agent itself only where its row says so, and no other has it. */
function isSet({ rows }: Pick<FoundAgent, "rows">): boolean {
  return rows.every(({ set }) => set === true);
}

/** The tools themselves, of what bundles hold. */
function unpack(given: readonly Chosen[], sites: ReadonlyMap<string, AgentSite>, depth = MAX_BUNDLES): readonly Chosen[] {
  return given.flatMap((each) => {
    const bundle = sites.get(keyOfGiven(each) ?? "");
    return bundle && isSet(bundle) && depth > 0 ? unpack(bundle.tools, sites, depth - 1) : [each];
  });
}

/** The keys of bundles, and of those that they hold. */
function bundlesAmong(given: readonly Chosen[], sites: ReadonlyMap<string, AgentSite>, depth = MAX_BUNDLES): readonly string[] {
  return given.flatMap((each) => {
    const bundle = sites.get(keyOfGiven(each) ?? "");
    return bundle && isSet(bundle) && depth > 0 ? [bundle.key, ...bundlesAmong(bundle.tools, sites, depth - 1)] : [];
  });
}

/** Bundles that bundles are put into. */
const MAX_BUNDLES = 3;

/** A tool as one piece of code makes it. */
interface MadeTool {
  readonly tool: FoundTool;
  readonly origin: string;
  readonly choice: Choice;
}

/** The tools that something is: of many that one piece of code makes, those of the same run. */
function toolsAmong(byOrigin: ReadonlyMap<string, readonly MadeTool[]>, given: Chosen): readonly FoundTool[] {
  const made = (byOrigin.get(keyOfGiven(given) ?? "") ?? []).filter(({ choice }) => agree(choice, given.choice)).map(({ tool }) => tool);
  const called = made.filter(({ name }) => given.key !== undefined && name?.text === given.key);
  return called.length > 0 ? called : made;
}

/** By the key of an agent the tools that are registered with it. */
function registrations(
  state: SolveState,
  tools: readonly FoundTool[],
  sites: ReadonlyMap<string, AgentSite>,
): ReadonlyMap<string, readonly FoundTool[]> {
  const found = new Map<string, FoundTool[]>();
  const known = new Map<string, ReadonlySet<string>>();
  for (const tool of tools)
    for (const { row, place, origin } of [tool, ...tool.others]) {
      if (!place) continue;
      const id = `${origin} ${row.of ?? `${place.instance.id}:${place.call}`}`;
      const holders = known.get(id) ?? holdersOf(state, row, place, sites);
      known.set(id, holders);
      for (const agent of holders) if (found.get(agent)?.includes(tool) !== true) addTo(found, agent, tool);
    }
  return found;
}

/** What a row says of the agent that has a tool. */
function holdersOf(
  state: SolveState,
  { of, builtIn }: ToolRow,
  place: CallPlace,
  sites: ReadonlyMap<string, AgentSite>,
): ReadonlySet<string> {
  if (builtIn) return new Set([keyOfPlace(moduleOf(state, place.instance), place.call)]);
  return of === undefined ? new Set() : holdersAt(state, place, of, sites);
}

/** The agents at a path, or those of which it is a part: the server that a server wraps. */
function holdersAt(state: SolveState, place: CallPlace, at: string, sites: ReadonlyMap<string, AgentSite>): ReadonlySet<string> {
  const keysOf = (found: readonly Chosen[]): readonly string[] =>
    found.flatMap((each) => keyOfGiven(each) ?? []).filter((key) => sites.has(key));
  const own = keysOf(givenAt(state, place, at));
  if (own.length > 0 || pathOf(at).base !== "this") return new Set(own);
  const module = moduleOf(state, place.instance);
  const receiver = module.facts.y[place.call] ?? -1;
  const whole = loadedKey(module.facts, receiver) === undefined ? -1 : (module.facts.x[receiver] ?? -1);
  return new Set(keysOf(evaluate(state, module, whole, [])));
}
