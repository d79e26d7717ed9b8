import { addTo, compareLocations, remember, type Credential, type RelatedLocation } from "@sluice/core";
import { CallFlag, Op } from "../ir.ts";
import { keyOfPlace } from "../link/identity.ts";
import { calleeText, locateCall, locateValue, MAX_WRITTEN, oneLine } from "../link/locate.ts";
import { forEachArgument, type LinkedModule } from "../link/program.ts";
import { edgesAt, moduleOf } from "../solve/state.ts";
import { keyOfPlaceIn, type Edge, type Instance } from "../solve/tracking.ts";
import { readOperand } from "./options.ts";
import type { Survey } from "./survey.ts";
import { visitFunctions } from "./walk.ts";

/** A credential while it is looked for. */
interface Held {
  readonly credential: Omit<Credential, "clients" | "tools">;
  /** What is made with it, by module and call. */
  readonly clients: Map<string, RelatedLocation>;
}

/** The credentials that a program reads where models say that one is, what is made with them, and the tools that reach either. */
export function findHeldCredentials(survey: Survey): readonly Credential[] {
  const held = readCredentials(survey);
  if (held.size === 0) return [];
  addClients(survey, held);
  const usedIn = createUses(survey, held);
  const holders = new Map<Held, number[]>();
  survey.tools.forEach((tool, id) => {
    const used = new Set<Held>();
    visitFunctions(survey.sitesOf, tool.starts, (instance) => {
      for (const each of usedIn(instance)) used.add(each);
    });
    for (const each of used) addTo(holders, each, id);
  });
  const all = [...new Set(held.values())].map((each) => ({
    ...each.credential,
    clients: [...each.clients.values()].sort((a, b) => compareLocations(a.location, b.location)),
    tools: holders.get(each) ?? [],
  }));
  return all.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : compareLocations(a.location, b.location)));
}

/** By where they are read. One that is read in several places under one name is one credential. */
function readCredentials({ input, state }: Survey): ReadonlyMap<string, Held> {
  const byName = new Map<string, Held>();
  const byPlace = new Map<string, Held>();
  const sites = state.sources.filter(
    ({ row, place, instance }) => row.kind === "secret" && row.some !== true && place >= 0 && instance.fn >= 0,
  );
  const placed = sites.map(({ instance, place }) => ({ instance, place, location: locateValue(moduleOf(state, instance).facts, place) }));
  for (const { instance, place, location } of placed.sort((a, b) => compareLocations(a.location, b.location))) {
    const { facts } = moduleOf(state, instance);
    const isMade = facts.kind[place] === Op.Call;
    const written = isMade
      ? `${calleeText(facts, place, input.textOf)}(…)`
      : input.textOf(facts.file, facts.start[place] ?? 0, facts.stop[place] ?? 0);
    const name = oneLine(written).slice(0, MAX_WRITTEN);
    if (name === "") continue;
    const known = remember(byName, name, () => ({ credential: { name, location }, clients: new Map<string, RelatedLocation>() }));
    byPlace.set(keyOfPlaceIn(instance, place), known);
  }
  return byPlace;
}

/** Constructions that are given a credential. */
function addClients({ input, state }: Survey, held: ReadonlyMap<string, Held>): void {
  for (const instance of state.instances.all) {
    const module = moduleOf(state, instance);
    const { facts } = module;
    for (const call of instance.calls.keys()) {
      if (facts.kind[call] !== Op.Call || ((facts.z[call] ?? 0) & CallFlag.New) === 0) continue;
      for (const each of givenTo(instance, facts, call, held)) {
        const note = `new ${calleeText(facts, call, input.textOf)}`;
        each.clients.set(keyOfPlace(module, call), { location: locateCall(facts, call), note });
      }
    }
  }
}

/** Gives the credentials that a function touches: it reads one, hands one on, or calls what was made with one. */
function createUses(survey: Survey, held: ReadonlyMap<string, Held>): (instance: Instance) => ReadonlySet<Held> {
  const byClient = new Map<string, Held[]>();
  for (const each of new Set(held.values())) for (const client of each.clients.keys()) addTo(byClient, client, each);
  const known = new Map<Instance, ReadonlySet<Held>>();
  const callsOf = createCalls(survey);
  const find = (instance: Instance): ReadonlySet<Held> => {
    const { facts } = moduleOf(survey.state, instance);
    const used = new Set<Held>();
    for (const call of callsOf(instance)) {
      for (const each of givenTo(instance, facts, call, held)) used.add(each);
      const receiver = facts.y[call] ?? -1;
      if (receiver < 0 || byClient.size === 0) continue;
      for (const maker of makersOf(survey, instance, receiver)) for (const each of byClient.get(maker) ?? []) used.add(each);
    }
    return used;
  };
  return (instance) => remember(known, instance, () => find(instance));
}

/** Gives the calls that are written in a function, also those of which nothing is known. */
function createCalls({ state }: Survey): (instance: Instance) => readonly number[] {
  const known = new Map<number, ReadonlyMap<number, readonly number[]>>();
  const find = ({ facts, functionOfValue }: LinkedModule): ReadonlyMap<number, readonly number[]> => {
    const calls = new Map<number, number[]>();
    facts.kind.forEach((kind, value) => {
      if (kind === Op.Call) addTo(calls, functionOfValue[value] ?? 0, value);
    });
    return calls;
  };
  return (instance) => remember(known, instance.module, () => find(moduleOf(state, instance))).get(instance.fn) ?? [];
}

/** What a value was made by: where it is written, and where models saw it come from. */
function makersOf({ state }: Survey, instance: Instance, value: number): ReadonlySet<string> {
  const module = moduleOf(state, instance);
  const written = readOperand(state, { module }, value).definitions;
  const makers = new Set(written.map((definition) => keyOfPlace(definition.module, definition.operand)));
  for (const edge of edgesAt(instance, value)) {
    if (edge.fact.atom.kind !== "external") continue;
    for (let at: Edge | undefined = edge; at; at = at.from) makers.add(keyOfPlaceIn(at.instance, at.place));
  }
  return makers;
}

/** The credentials among the arguments of a call, also deep in an object. */
function givenTo(
  instance: Instance,
  facts: Parameters<typeof forEachArgument>[0],
  call: number,
  held: ReadonlyMap<string, Held>,
): ReadonlySet<Held> {
  const given = new Set<Held>();
  forEachArgument(facts, call, (argument) => {
    if (argument < 0) return;
    for (const edge of edgesAt(instance, argument)) {
      const { atom } = edge.fact;
      if (atom.kind !== "taint" || atom.source !== "secret") continue;
      const each = originOf(edge, held);
      if (each) given.add(each);
    }
  });
  return given;
}

/** Where what arrives was read. */
function originOf(edge: Edge, held: ReadonlyMap<string, Held>): Held | undefined {
  let first = edge;
  while (first.from) first = first.from;
  return held.get(keyOfPlaceIn(first.instance, first.place));
}
