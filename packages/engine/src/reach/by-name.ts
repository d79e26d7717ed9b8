import { Op, type Operand } from "../ir.ts";
import { argumentOf } from "../link/program.ts";
import { CALLEE } from "../solve/instances.ts";
import { moduleOf, type SolveState } from "../solve/state.ts";
import type { Instance } from "../solve/tracking.ts";
import { shutBy, type Naming } from "./name-truth.ts";
import { namedValueAt, type NamedValue } from "./named-value.ts";

/** Where the name is read by which a dispatcher goes, and whether the name of one tool gets from there to its branch. */
export interface NameWay {
  readonly instance: Instance;
  /** The condition that lets other names pass alone: `if (isWrite(name)) { keep(name, input); return; }`. */
  readonly shutBy?: Operand;
}

/** A region of a function. */
interface Place {
  readonly instance: Instance;
  readonly region: number;
}

/** A region that is entered by what a value is. */
interface NamePlace extends Place {
  readonly value: Operand;
}

/** Calls from what reads a name to the branch for it. */
const MAX_CALLERS = 8;
/** Ways to a branch that are looked at. */
const MAX_WAYS = 64;

/** The ways of a name to a place where it decides what runs: back through the parameters that hand it on, to where each of them reads it. */
export function waysOfName(state: SolveState, { instance, region, value: operand }: NamePlace, name: string): readonly NameWay[] {
  const ways: NameWay[] = [];
  const follow = (at: Instance, from: number, naming: Naming, depth: number): void => {
    if (ways.length > MAX_WAYS) return;
    const module = moduleOf(state, at);
    const condition = shutBy(state, module, from, naming);
    if (condition !== undefined) {
      ways.push({ instance: at, shutBy: condition });
      return;
    }
    const around = placeAround(state, at, naming.value);
    if (around) {
      follow(around.instance, around.region, naming, depth);
      return;
    }
    const callers = depth > 0 ? callersOf(state, at, naming.value) : [];
    if (callers.length === 0) ways.push({ instance: at });
    for (const caller of callers)
      if (caller.value) follow(caller.instance, caller.region, { name, value: caller.value }, depth - 1);
      else ways.push({ instance: caller.instance });
  };
  const value = namedValueAt(moduleOf(state, instance), operand);
  if (value) follow(instance, region, { name, value }, MAX_CALLERS);
  return value && ways.length <= MAX_WAYS ? ways : [{ instance }];
}

/** Where the function around makes one that has a value from it. */
function placeAround(state: SolveState, { parent, fn }: Instance, { root }: NamedValue): Place | undefined {
  if (!parent || parent.fn <= 0) return undefined;
  const { facts, functionOfValue } = moduleOf(state, parent);
  if (functionOfValue[root] === fn) return undefined;
  const made = facts.kind.findIndex((kind, at) => kind === Op.Function && facts.x[at] === fn);
  return made < 0 ? undefined : { instance: parent, region: facts.region[made] ?? 0 };
}

/** A call that hands a value on, and what it is there, if that can be told. */
interface HandingCall extends Place {
  readonly value: NamedValue | undefined;
}

/** The calls of a function of which a value is a parameter. */
function callersOf(state: SolveState, instance: Instance, { root, path }: NamedValue): readonly HandingCall[] {
  const { facts, functionOfValue } = moduleOf(state, instance);
  if (facts.kind[root] !== Op.Param || functionOfValue[root] !== instance.fn) return [];
  return instance.callSites.flatMap(({ instance: caller, call, role, shift }) => {
    const by = moduleOf(state, caller);
    if (role !== CALLEE || by.facts.kind[call] !== Op.Call) return [];
    const operand = argumentOf(by.facts, call, (facts.x[root] ?? 0) - shift) ?? -1;
    const value = operand < 0 ? undefined : namedValueAt(by, operand, path);
    return [{ instance: caller, region: by.facts.region[call] ?? 0, value }];
  });
}
