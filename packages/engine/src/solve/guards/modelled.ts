import { Entry, Op, UnaryOperator, type ModuleFacts } from "../../ir.ts";
import { constantOf, forEachArgument, keyOf, listOf, methodOf } from "../../link/program.ts";
import { edgesAt, type GuardEffect } from "../state.ts";
import { closure, stepArgument, stepEdge, stepMember, type State } from "../../resolve/automaton.ts";
import { both, either, moduleIn, NONE, type Outcome, type Question, type Reader } from "./reader.ts";
import { calledStates, isSubject, strip } from "./subject.ts";

/** How deep in the objects of an argument a subject is looked for. */
const MAX_NESTING = 2;
const MAX_LOADS = 6;

/** Guards that models declare; `below` is where under the result the answer was read: `results > each > flagged`. */
export function readModelled(reader: Reader, question: Question, call: number, outcome: Outcome, below?: string): GuardEffect {
  const { facts } = moduleIn(reader, question);
  let effect = NONE;
  const meet = (item: State): void => {
    for (const row of closure(item).flatMap((at) => at.guards)) {
      const when = row.when === "return" ? "returned" : (row.when ?? true);
      if (row.asserts !== undefined || row.tells !== undefined) continue;
      if (row.of === "host" && !question.isHost) continue;
      if (when !== outcome || row.result !== below) continue;
      reader.state.use(row);
      effect = both(effect, { ...NONE, clears: reader.state.kinds.maskOf(row.clears) });
    }
  };
  const receiver = facts.y[call] ?? -1;
  const called = methodOf(facts, call) === "call" ? externalsAt(question, receiver) : [];
  const states = [...calledStates(question, call), ...namedStates(reader, question, call)];
  if (states.length === 0 && called.length === 0) return NONE;
  forEachArgument(facts, call, (operand, index) => {
    if (operand < 0) return;
    for (const item of states) statesOfSubject(reader, question, operand, stepArgument(item, index), MAX_NESTING).forEach(meet);
    // `isSafe.call(self, x)`
    if (index > 0 && isSubject(reader, question, operand)) for (const item of called) stepArgument(item, index - 1).forEach(meet);
  });
  if (receiver >= 0 && isSubject(reader, question, receiver)) for (const item of states) stepEdge(item, "this").forEach(meet);
  return effect;
}

/** `list.filter(isSafe)`: what models say of the function at `operand`, having returned something true, of its first parameter. */
export function readModelledPredicate(reader: Reader, question: Question, operand: number): GuardEffect {
  let clears = 0;
  for (const item of externalsAt(question, operand).flatMap((external) => stepArgument(external, 0)))
    for (const row of closure(item).flatMap(({ guards }) => guards)) {
      if ((row.when ?? true) !== true || row.result !== undefined || row.of !== undefined || row.asserts !== undefined) continue;
      reader.state.use(row);
      clears |= reader.state.kinds.maskOf(row.clears);
    }
  return clears === 0 ? NONE : { ...NONE, clears };
}

/** `verdict.results[0].flagged`: a part of what a guard gave, by which it answers. */
export function readVerdict(reader: Reader, question: Question, load: number, outcome: boolean): GuardEffect {
  const { keys, base } = chainOf(reader, question, load);
  return isCall(reader, question, base) ? readModelled(reader, question, base, outcome, keys.join(" > ")) : NONE;
}

/** `verdict.results.every((item) => !item.flagged)`: the same part of every element, for each of which the callback answered `outcome`. */
export function readVerdictOfElements(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const callback = question.instance.calls.get(call)?.targets.find((target) => target.role === "0");
  const { keys, base } = chainOf(reader, question, moduleIn(reader, question).facts.y[call] ?? -1);
  if (!callback || !isCall(reader, question, base)) return NONE;
  const inner: Question = { ...question, instance: callback.instance };
  const module = moduleIn(reader, inner);
  const entries = module.entries[callback.instance.fn];
  let all: GuardEffect | undefined;
  for (const at of entries?.returns ?? []) {
    const constant = constantOf(module.facts, module.facts.x[at] ?? -1);
    if (constant !== undefined && Boolean(constant) !== outcome) continue;
    const { operand, isNegated } = positive(module.facts, module.facts.x[at] ?? -1);
    const part = chainOf(reader, inner, operand);
    const isOfElement = part.base >= 0 && part.base === entries?.params[0];
    const below = [...keys, "each", ...part.keys].join(" > ");
    const one = isOfElement ? readModelled(reader, question, base, outcome !== isNegated, below) : NONE;
    all = all ? either(all, one) : one;
  }
  return all ?? NONE;
}

/** An operand without the negations before it. */
function positive(facts: ModuleFacts, operand: number): { readonly operand: number; readonly isNegated: boolean } {
  let at = operand;
  let isNegated = false;
  for (; at >= 0 && facts.kind[at] === Op.Unary && facts.z[at] === UnaryOperator.Not; at = facts.x[at] ?? -1) isNegated = !isNegated;
  return { operand: at, isNegated };
}

/** The value that a chain of reads starts from, and what is read of it. */
function chainOf(reader: Reader, question: Question, value: number): { readonly keys: readonly string[]; readonly base: number } {
  const { facts } = moduleIn(reader, question);
  const keys: string[] = [];
  let at = strip(reader, question, value);
  while (at >= 0 && facts.kind[at] === Op.Load && keys.length < MAX_LOADS) {
    const key = keyOf(facts, facts.y[at] ?? -1);
    keys.unshift(key === undefined || /^\d+$/u.test(key) ? "each" : key);
    at = strip(reader, question, facts.x[at] ?? -1);
  }
  return { keys, base: at };
}

function isCall(reader: Reader, question: Question, value: number): boolean {
  return value >= 0 && moduleIn(reader, question).facts.kind[value] === Op.Call;
}

/** What the models say of the places in an argument, of which they say `states`, at which the subject stands: `check(x)`, `check({ input: x })`. */
function statesOfSubject(reader: Reader, question: Question, operand: number, states: readonly State[], nesting: number): readonly State[] {
  if (operand < 0 || states.length === 0) return [];
  if (isSubject(reader, question, operand)) return states;
  const { facts } = moduleIn(reader, question);
  if (facts.kind[operand] !== Op.Object || nesting === 0) return [];
  const list = listOf(facts, operand);
  const found: State[] = [];
  for (let index = 0; index + 2 < list.length; index += 3) {
    const key = list[index] === Entry.Property ? keyOf(facts, list[index + 1] ?? -1) : undefined;
    if (key === undefined) continue;
    const below = states.flatMap((item) => stepMember(item, key));
    found.push(...statesOfSubject(reader, question, list[index + 2] ?? -1, below, nesting - 1));
  }
  return found;
}

function externalsAt({ instance }: Question, value: number): State[] {
  return [...edgesAt(instance, value)].flatMap(({ fact }) =>
    fact.atom.kind === "external" && fact.path.length === 0 ? [fact.atom.state] : [],
  );
}

function namedStates(reader: Reader, question: Question, call: number): readonly State[] {
  const method = methodOf(moduleIn(reader, question).facts, call);
  const next = method === undefined ? undefined : reader.state.automaton.anyReceiver.members.get(method);
  return next ? [next] : [];
}
