import type { OpenServing } from "@sluice/core";
import { Op, type Operand } from "../ir.ts";
import type { Definition } from "../link/definitions.ts";
import { constantOf, forEachArgument, keyOf, type LinkedModule } from "../link/program.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import type { CallPlace } from "./call-rows.ts";
import { createSites, type SitesOf } from "./effects.ts";
import { readOperand } from "./options.ts";
import { readsOf } from "./reads.ts";
import { reach } from "./walk.ts";

/** Tells of servers whether anybody is let in. */
export interface Openings {
  readonly isOpen: (place: CallPlace, serving: OpenServing) => boolean;
}

/** Looks at what one solved program gives to its servers; nothing is looked for before somebody asks. */
export function createOpenings(state: SolveState): Openings {
  let search: Search | undefined;
  return { isOpen: (place, serving) => (search ??= new Search(state)).isOpen(place, serving) };
}

class Search {
  readonly #state: SolveState;
  readonly #sitesOf: SitesOf;
  /** By the call that made a receiver: the calls of its methods. */
  readonly #uses = new Map<string, CallPlace[]>();

  constructor(state: SolveState) {
    this.#state = state;
    this.#sitesOf = createSites(state);
    for (const instance of state.instances.all) {
      if (instance.fn < 0) continue;
      for (const call of instance.calls.keys()) this.#note({ instance, call });
    }
  }

  #note(place: CallPlace): void {
    for (const key of this.#receiversOf(place)) {
      const known = this.#uses.get(key);
      if (known) known.push(place);
      else this.#uses.set(key, [place]);
    }
  }

  #receiversOf({ instance, call }: CallPlace): readonly string[] {
    const module = moduleOf(this.#state, instance);
    const isMethod = module.facts.kind[call] === Op.Call && (instance.calls.get(call)?.externals.length ?? 0) > 0;
    const receiver = isMethod ? (module.facts.y[call] ?? -1) : -1;
    return receiver < 0 ? [] : readOperand(this.#state, { module }, receiver).definitions.filter(isMade).map(keyFor);
  }

  isOpen(place: CallPlace, serving: OpenServing): boolean {
    const servers = new Set(this.#receiversOf(place));
    let isServing = false;
    for (const server of servers) {
      for (const use of this.#uses.get(server) ?? []) {
        const given = this.#givenTo(use);
        const serves = given.flatMap((item) => this.#instancesOf(item)).filter((handler) => this.#reaches(handler, serving.reaches));
        if (serves.some((handler) => this.#readsHeader(handler, new RegExp(serving.headers, "iu")))) return false;
        isServing ||= serves.length > 0;
        for (const given of this.#givenTo(use)) {
          if (isMade(given) && this.#uses.has(keyFor(given))) servers.add(keyFor(given));
          else if ((serves.length > 0 || this.#nameOf(use) === serving.through) && this.#isCheck(given, serves, serving.besides))
            return false;
        }
      }
    }
    return isServing;
  }

  #instancesOf({ module, operand }: Definition): readonly Instance[] {
    const isFunction = operand >= 0 && module.facts.kind[operand] === Op.Function;
    return isFunction ? this.#state.instances.of(module.index, module.facts.x[operand] ?? -1) : [];
  }

  #reaches(handler: Instance, kind: string): boolean {
    return reach(this.#state, this.#sitesOf, [{ instance: handler, region: 0 }]).some((reached) => reached.kind === kind);
  }

  #givenTo({ instance, call }: CallPlace): readonly Definition[] {
    const module = moduleOf(this.#state, instance);
    const operands: Operand[] = [];
    forEachArgument(module.facts, call, (operand) => operands.push(operand));
    return operands.flatMap((operand) => readOperand(this.#state, { module }, operand).definitions).filter(({ operand }) => operand >= -1);
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
    const harmless = new RegExp(besides, "u");
    return !readsOf(this.#state, given).every((part) => harmless.test(part));
  }

  /** Whether a function, or one that it calls, names one of these headers. */
  #readsHeader(handler: Instance, headers: RegExp): boolean {
    const callees = [...handler.calls.values()].flatMap(({ targets }) => targets.map((target) => target.instance));
    return [handler, ...callees].some((instance) => {
      const module = moduleOf(this.#state, instance);
      return namesIn(module, instance.fn).some((name) => headers.test(name));
    });
  }
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
  return `${module.index}:${operand}`;
}
