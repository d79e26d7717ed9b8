import { Entry, Op } from "../../ir.ts";
import { forEachArgument, keyOf, listOf } from "../../link/program.ts";
import { edgesAt, type GuardEffect } from "../../solve/state.ts";
import { closure, stepArgument, stepEdge, stepMember, type State } from "../automaton.ts";
import { both, moduleIn, NONE, type Outcome, type Question, type Reader } from "./reader.ts";
import { externals, isSubject, methodOf, strip } from "./subject.ts";

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
      if (row.of === "host" && !question.isHost) continue;
      if (when === outcome && row.result === below) effect = both(effect, { ...NONE, clears: reader.state.kinds.maskOf(row.clears) });
    }
  };
  const receiver = facts.y[call] ?? -1;
  const called = methodOf(reader, question, call) === "call" ? externalsAt(question, receiver) : [];
  const states = [...externals(reader, question, call), ...namedStates(reader, question, call)];
  if (states.length === 0 && called.length === 0) return NONE;
  forEachArgument(facts, call, (operand, index) => {
    if (operand < 0) return;
    for (const item of states) meetIn(reader, question, operand, stepArgument(item, index), meet, MAX_NESTING);
    // `isSafe.call(self, x)`
    if (index > 0 && isSubject(reader, question, operand)) for (const item of called) stepArgument(item, index - 1).forEach(meet);
  });
  if (receiver >= 0 && isSubject(reader, question, receiver)) for (const item of states) stepEdge(item, "this").forEach(meet);
  return effect;
}

/** `verdict.results[0].flagged`: a part of what a guard gave, by which it answers. */
export function readVerdict(reader: Reader, question: Question, load: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const keys: string[] = [];
  let at = load;
  while (at >= 0 && facts.kind[at] === Op.Load && keys.length < MAX_LOADS) {
    const key = keyOf(facts, facts.y[at] ?? -1);
    keys.unshift(key === undefined || /^\d+$/u.test(key) ? "each" : key);
    at = strip(reader, question, facts.x[at] ?? -1);
  }
  return at >= 0 && facts.kind[at] === Op.Call ? readModelled(reader, question, at, outcome, keys.join(" > ")) : NONE;
}

/** Meets what the models say of the places in an argument at which the subject stands: `check(x)`, `check({ input: x })`. */
function meetIn(
  reader: Reader,
  question: Question,
  operand: number,
  states: readonly State[],
  meet: (item: State) => void,
  nesting: number,
): void {
  if (operand < 0 || states.length === 0) return;
  if (isSubject(reader, question, operand)) {
    states.forEach(meet);
    return;
  }
  const { facts } = moduleIn(reader, question);
  if (facts.kind[operand] !== Op.Object || nesting === 0) return;
  const list = listOf(facts, operand);
  for (let index = 0; index + 2 < list.length; index += 3) {
    const key = list[index] === Entry.Property ? keyOf(facts, list[index + 1] ?? -1) : undefined;
    if (key === undefined) continue;
    const below = states.flatMap((item) => stepMember(item, key));
    meetIn(reader, question, list[index + 2] ?? -1, below, meet, nesting - 1);
  }
}

function externalsAt({ instance }: Question, value: number): State[] {
  return [...edgesAt(instance, value)].flatMap(({ fact }) =>
    fact.atom.kind === "external" && fact.path.length === 0 ? [fact.atom.state] : [],
  );
}

function namedStates(reader: Reader, question: Question, call: number): readonly State[] {
  const method = methodOf(reader, question, call);
  const next = method === undefined ? undefined : reader.state.automaton.anyReceiver.members.get(method);
  return next ? [next] : [];
}
