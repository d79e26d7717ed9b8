import { addTo, remember, type OpenServing } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentOf, constantOf, forEachArgument, keyOf, operandsOf, type LinkedModule } from "../link/program.ts";
import { closure, type State } from "../resolve/automaton.ts";
import { modelPattern } from "../resolve/model-pattern.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { CallPlace } from "./call-rows.ts";
import type { SitesOf } from "./effects.ts";
import { readOperand } from "./options.ts";
import { readsOf } from "./reads.ts";
import { reach } from "./walk.ts";

/** Tells of servers whether anybody is let in. */
export interface Openings {
  readonly isOpen: (place: CallPlace, serving: OpenServing) => boolean;
}

/** Looks at what one solved program gives to its servers; nothing is looked for before somebody asks. */
export function createOpenings(state: SolveState, sitesOf: SitesOf): Openings {
  let search: Search | undefined;
  return { isOpen: (place, serving) => (search ??= new Search(state, sitesOf)).isOpen(place, serving) };
}

class Search {
  readonly #state: SolveState;
  readonly #sitesOf: SitesOf;
  /** See {@link Search.#usesOf}. */
  #uses: Map<string, CallPlace[]> | undefined;

  constructor(state: SolveState, sitesOf: SitesOf) {
    this.#state = state;
    this.#sitesOf = sitesOf;
  }

  /** By the call that made a receiver: the calls of its methods. Collected when first asked for: few programs need it. */
  get #usesOf(): ReadonlyMap<string, readonly CallPlace[]> {
    if (this.#uses) return this.#uses;
    const uses = (this.#uses = new Map<string, CallPlace[]>());
    for (const instance of this.#state.instances.all) {
      if (instance.fn < 0) continue;
      for (const call of instance.calls.keys()) this.#note(uses, { instance, call });
    }
    return uses;
  }

  #note(uses: Map<string, CallPlace[]>, place: CallPlace): void {
    for (const key of this.#receiversOf(place)) addTo(uses, key, place);
  }

  #receiversOf({ instance, call }: CallPlace): readonly string[] {
    const module = moduleOf(this.#state, instance);
    const isMethod = module.facts.kind[call] === Op.Call && (instance.calls.get(call)?.externals.length ?? 0) > 0;
    const receiver = isMethod ? (module.facts.y[call] ?? -1) : -1;
    return receiver < 0 ? [] : readOperand(this.#state, { module }, receiver).definitions.filter(isMade).map(keyFor);
  }

  isOpen(place: CallPlace, serving: OpenServing): boolean {
    return serving.route ? this.#isOpenRoute(place, serving) : this.#isOpenServer(place, serving);
  }

  /** Goes from a server to all that is given to it, and to what it is given. */
  #isOpenServer(place: CallPlace, serving: OpenServing): boolean {
    const own = keyFor({ module: moduleOf(this.#state, place.instance), operand: place.call });
    const servers = new Set([...this.#receiversOf(place), own]);
    let isServing = false;
    for (const server of servers) {
      for (const use of [...this.#makersOf(server), ...(this.#usesOf.get(server) ?? [])]) {
        const given = this.#givenTo(use);
        const serves = this.#serving(given, serving);
        if (serves.some((handler) => this.#readsHeader(handler, serving))) return false;
        isServing ||= serves.length > 0;
        for (const item of given) if (this.#isServer(item)) servers.add(keyFor(item));
        if ((serves.length > 0 || this.#nameOf(use) === serving.through) && this.#hasCheck(given, serves, serving)) return false;
      }
    }
    return isServing;
  }

  /** The call that made a server, which may have been given functions already. */
  #makersOf(server: string): readonly CallPlace[] {
    const [index = -1, call = -1] = server.split(":").map(Number);
    const module = this.#state.program.modules[index];
    return module ? this.#state.instances.of(index, module.functionOfValue[call] ?? 0).map((instance) => ({ instance, call })) : [];
  }

  /** Goes from a route to all that comes before it. */
  #isOpenRoute(place: CallPlace, serving: OpenServing): boolean {
    const given = this.#givenTo(place);
    const serves = this.#serving(given, serving);
    if (serves.length === 0) return false;
    if (this.#hasCheck(given, serves, serving)) return false;
    const servers = new Map(this.#receiversOf(place).map((server) => [server, this.#addressOf(place)]));
    for (const [server, address] of servers) {
      const before = (this.#usesOf.get(server) ?? []).filter((use) => this.#nameOf(use) === serving.through);
      const relevant = before.filter((use) => address === undefined || address.startsWith(this.#addressOf(use) ?? ""));
      if (relevant.some((use) => this.#hasCheck(this.#givenTo(use), [], serving))) return false;
      for (const [other, mount] of this.#mountsOf(server)) {
        if (this.#hasCheck(this.#givenTo(mount), [], serving)) return false;
        servers.set(other, this.#addressOf(mount));
      }
    }
    return servers.size > 0;
  }

  /** The address that a call speaks of first, where it is constant. */
  #addressOf({ instance, call }: CallPlace): string | undefined {
    const { facts } = moduleOf(this.#state, instance);
    const first = constantOf(facts, argumentOf(facts, call, 0) ?? -1);
    return typeof first === "string" ? first : undefined;
  }

  /** The calls by which a server is given to others, and those. */
  #mountsOf(server: string): readonly (readonly [string, CallPlace])[] {
    return [...this.#usesOf].flatMap(([other, uses]) =>
      uses.filter((use) => this.#givenTo(use).some((item) => isMade(item) && keyFor(item) === server)).map((use) => [other, use] as const),
    );
  }

  #isServer(given: Definition): boolean {
    return isMade(given) && this.#usesOf.has(keyFor(given));
  }

  #serving(given: readonly Definition[], { reaches }: OpenServing): readonly Instance[] {
    return given.flatMap((item) => this.#instancesOf(item)).filter((handler) => this.#reaches(handler, reaches));
  }

  #hasCheck(given: readonly Definition[], serves: readonly Instance[], { besides }: OpenServing): boolean {
    return given.some((item) => !this.#isServer(item) && this.#isCheck(item, serves, besides));
  }

  #instancesOf({ module, operand }: Definition): readonly Instance[] {
    const isFunction = operand >= 0 && module.facts.kind[operand] === Op.Function;
    return isFunction ? this.#state.instances.of(module.index, module.facts.x[operand] ?? -1) : [];
  }

  #reaches(handler: Instance, kind: string): boolean {
    if (kind === LANGUAGE_MODEL) return asksLanguageModel(handler);
    return reach(this.#state, this.#sitesOf, [{ instance: handler, region: 0 }]).some((reached) => reached.kind === kind);
  }

  #givenTo({ instance, call }: CallPlace): readonly Definition[] {
    const module = moduleOf(this.#state, instance);
    return operandsOf(module.facts, call)
      .flatMap((operand) => readOperand(this.#state, { module }, operand).definitions)
      .filter(({ operand }) => operand >= -1);
  }

  #nameOf({ instance, call }: CallPlace): string | undefined {
    const { facts } = moduleOf(this.#state, instance);
    const callee = facts.x[call] ?? -1;
    return callee >= 0 && facts.kind[callee] === Op.Load ? keyOf(facts, facts.y[callee] ?? -1) : undefined;
  }

  /** Whether what a server is given may check requests: it is neither a function that serves them nor known to check nothing. */
  #isCheck(given: Definition, serves: readonly Instance[], besides: string): boolean {
    const { module, operand } = given;
    if (operand >= 0 && module.facts.kind[operand] === Op.Function)
      return !serves.some((handler) => handler.module === module.index && handler.fn === module.facts.x[operand]);
    const harmless = modelPattern(besides, "u");
    return !readsOf(this.#state, given).every((part) => harmless.test(part));
  }

  /** Whether a function, or one that it calls, names one of these headers. */
  #readsHeader(handler: Instance, serving: OpenServing): boolean {
    if (serving.headers === undefined) return false;
    const headers = modelPattern(serving.headers, "iu");
    const callees = [...handler.calls.values()].flatMap(({ targets }) => targets.map((target) => target.instance));
    return [handler, ...callees].some((instance) => {
      const module = moduleOf(this.#state, instance);
      return namesIn(module, instance.fn).some((name) => headers.test(name));
    });
  }
}

/** What {@link OpenServing.reaches} says of calls that hand a prompt to a language model. */
const LANGUAGE_MODEL = "language-model";

/** Functions that one walk looks at. */
const MAX_FUNCTIONS = 500;

/** Whether a function, or one that it calls, hands a prompt to a language model. */
function asksLanguageModel(start: Instance): boolean {
  const seen = new Set([start]);
  for (const instance of seen) {
    for (const { externals, targets } of instance.calls.values()) {
      if (externals.flatMap(closure).some(takesPrompt)) return true;
      if (seen.size < MAX_FUNCTIONS) for (const target of targets) seen.add(target.instance);
    }
  }
  return false;
}

const known = new WeakMap<State, boolean>();

/** Whether an argument of a call, or something in it, is a prompt. */
export function takesPrompt(state: State): boolean {
  return remember(known, state, () => [...state.edges].some(([edge, next]) => edge.startsWith("arg") && hasPrompt(next, MAX_FIELDS)));
}

const MAX_FIELDS = 6;

function hasPrompt(state: State, depth: number): boolean {
  if (state.sinks.some(({ row }) => row.kind === "prompt")) return true;
  const next = [...state.members.values(), ...[...state.edges].filter(([edge]) => edge === "each").map(([, to]) => to)];
  return depth > 0 && closure(state).some((item) => item !== state && hasPrompt(item, depth - 1))
    ? true
    : depth > 0 && next.some((item) => hasPrompt(item, depth - 1));
}

/** The constant keys and arguments in a function. */
function namesIn({ facts }: LinkedModule, fn: number): readonly string[] {
  const { first = 0, end = 0 } = facts.functions[fn] ?? {};
  const names: string[] = [];
  const add = (operand: Operand): void => {
    const constant = constantOf(facts, operand);
    if (typeof constant === "string") names.push(constant);
  };
  for (let value = first; value < end; value++) {
    if (facts.kind[value] === Op.Load) add(facts.y[value] ?? -1);
    else if (facts.kind[value] === Op.Call) forEachArgument(facts, value, add);
  }
  return names;
}

/** Whether a call made it. */
function isMade({ module, operand, rest }: Definition): boolean {
  return operand >= 0 && rest === undefined && module.facts.kind[operand] === Op.Call;
}

function keyFor({ module, operand }: Definition): string {
  return keyOfPlace(module, operand);
}
