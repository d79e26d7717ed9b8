import { LogicalOperator, Op, UnaryOperator } from "../../ir.ts";
import { argumentOf, checksOf, constantOf, keyOf, listOf, methodOf } from "../../link/program.ts";
import { callGraphView } from "../call-graph.ts";
import { moduleOf, type GuardEffect, type GuardOracle, type MatchedParts, type SolveState } from "../state.ts";
import { readAddresses } from "./addresses.ts";
import { readAssertion } from "./assertions.ts";
import { readBinary } from "./comparison.ts";
import { readComplaints } from "./complaints.ts";
import { readAbsence, readRelativity, readStartsWith } from "./containment.ts";
import { readDomain, readHosts, readInHost } from "./hosts.ts";
import { isLength, readElements, readFoundNothing, readNoneFound, readVisited } from "./lists.ts";
import { readMatch } from "./matches.ts";
import { isOwnPropertyTest, readCallback, readExclusion, readMembership } from "./membership.ts";
import { readModelled, readVerdict } from "./modelled.ts";
import { readNumberTest } from "./numbers.ts";
import { readPattern } from "./patterns.ts";
import { alsoRefusing, both, either, MAX_DEPTH, moduleIn, NONE, type Outcome, type Question, type Reader } from "./reader.ts";
import { readReplacement } from "./replacement.ts";
import { readFieldOfCall, readFilter, readPredicate, readTargets, targetsOf } from "./returns.ts";
import { isBelowCheckedRoot } from "./roots.ts";
import { isSubject, soleWrite, strip } from "./subject.ts";
import { readPi } from "./versions.ts";
import type { Instance } from "../tracking.ts";

/** Reads checks off the program: what a condition that held, or a call that returned, makes a value harmless for. */
export function createGuardOracle(state: SolveState): GuardOracle {
  const everything: GuardEffect = { ...NONE, clears: state.kinds.all };
  const reader: Reader = {
    evidence: new Map(),
    answers: new Map(),
    resolvers: new Map(),
    state,
    graph: callGraphView(state),
    everything,
    read: (question, condition, outcome) => readCondition(reader, question, condition, outcome),
  };
  const ofPi = new Map<string, GuardEffect>();
  const ofCall = new Map<string, GuardEffect>();
  const ofMatch = new Map<string, MatchedParts | undefined>();
  const ofOnePi = (instance: Instance, pi: number): GuardEffect =>
    readOnce(ofPi, `${instance.id}:${pi}`, () => readPi(reader, { instance, subject: pi, depth: MAX_DEPTH }, pi));
  return {
    // One check refuses `/`, the next one `..`: only together do they leave nothing but a name.
    ofPi: (instance, pi) => {
      const { facts } = moduleOf(state, instance);
      return checksOf(facts, facts.x[pi] ?? -1).reduce(
        (effect, before) => alsoRefusing(effect, ofOnePi(instance, before)),
        ofOnePi(instance, pi),
      );
    },
    ofCondition: (instance, subject, condition, isTrue) =>
      readOnce(ofPi, `${instance.id}:${subject}:${condition}:${String(isTrue)}`, () =>
        readCondition(reader, { instance, subject, depth: MAX_DEPTH }, condition, isTrue),
      ),
    ofCall: (instance, call, argument) =>
      readOnce(ofCall, `${instance.id}:${call}:${argument}`, () => readReturned(reader, instance, call, argument)),
    ofFilter: (instance, call, role, field) =>
      readOnce(ofCall, `${instance.id}:${call}:${role}:filter:${field ?? ""}`, () => readFilter(reader, instance, call, role, field)),
    ofComplaints: (instance, complaining, field) => readComplaints(reader, instance, complaining, field),
    ofPredicate: (instance, field) => readPredicate(reader, instance, field),
    isBelowCheckedRoot: (instance, value, operand) => isBelowCheckedRoot(reader, instance, value, operand),
    ofMatch: (instance, call) => {
      const key = `${instance.id}:${call}`;
      if (!ofMatch.has(key)) ofMatch.set(key, readMatch(reader, instance, call));
      return ofMatch.get(key);
    },
    ofReplacement: (instance, call) =>
      readOnce(ofCall, `${instance.id}:${call}:replacement`, () => readReplacement(reader, instance, call)),
  };
}

/** While an effect is being read it counts as none: a recursive check says nothing of itself. */
function readOnce(cache: Map<string, GuardEffect>, key: string, make: () => GuardEffect): GuardEffect {
  let effect = cache.get(key);
  if (!effect) {
    cache.set(key, NONE);
    cache.set(key, (effect = make()));
  }
  return effect;
}

/** What a call that returned says of its argument: `assertInside(root, path)`. */
function readReturned(reader: Reader, instance: Instance, call: number, argument: number): GuardEffect {
  const { facts } = moduleOf(reader.state, instance);
  if (argument < 0) return readVisited(reader, { instance, subject: facts.y[call] ?? -1, depth: MAX_DEPTH }, call);
  const operand = argumentOf(facts, call, argument);
  return operand === undefined || operand < 0 ? NONE : readCall(reader, { instance, subject: operand, depth: MAX_DEPTH }, call, "returned");
}

/** What `condition`, having turned out as `outcome`, says of the subject, and of the host of the subject. */
function readCondition(reader: Reader, question: Question, condition: number, outcome: Outcome): GuardEffect {
  if (condition < 0 || question.depth === 0) return NONE;
  const effect = readForm(reader, question, condition, outcome);
  const hosts = readHosts(reader, question, condition, outcome);
  const addresses = readAddresses(reader, question, condition, outcome);
  return [hosts, addresses].reduce((all, each) => (each === NONE ? all : both(all, each)), effect);
}

function readForm(reader: Reader, question: Question, condition: number, outcome: Outcome): GuardEffect {
  // What counts as false is no text.
  if (outcome === false && isSubject(reader, question, condition)) return reader.everything;
  const asked = { ...question, depth: question.depth - 1 };
  const { facts } = moduleIn(reader, question);
  const x = facts.x[condition] ?? -1;
  switch (facts.kind[condition]) {
    case Op.Unary:
      return outcome === "returned" ? NONE : readUnary(reader, asked, condition, outcome);
    case Op.Logical:
      return readLogical(reader, asked, condition, outcome);
    case Op.Binary:
      return outcome === "returned" ? NONE : readBinary(reader, asked, condition, outcome);
    case Op.Phi:
      return readPhi(reader, asked, condition, outcome);
    case Op.Pi:
    case Op.Post:
    case Op.Typed:
      return reader.read(asked, x, outcome);
    case Op.Await:
      return reader.read({ ...asked, isAwaited: true }, x, outcome);
    case Op.CellRead: {
      const only = soleWrite(moduleIn(reader, question), x);
      return only === undefined ? NONE : reader.read(asked, only, outcome);
    }
    case Op.Call:
      return readCall(reader, asked, condition, outcome);
    case Op.Load:
      return outcome === "returned" ? NONE : readLoad(reader, asked, condition, outcome);
    default:
      return NONE;
  }
}

/** `!x`, and `~list.indexOf(x)`: true where the position is not -1. */
function readUnary(reader: Reader, question: Question, condition: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const x = facts.x[condition] ?? -1;
  if (facts.z[condition] === UnaryOperator.Not) return reader.read(question, x, !outcome);
  const isPosition = facts.z[condition] === UnaryOperator.Arithmetic && methodOf(facts, x) === "indexOf";
  return outcome && isPosition ? readMembership(reader, question, x) : NONE;
}

function readLogical(reader: Reader, question: Question, condition: number, outcome: Outcome): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (outcome === "returned" || facts.z[condition] === LogicalOperator.Nullish) return NONE;
  const left = reader.read(question, facts.x[condition] ?? -1, outcome);
  const right = reader.read(question, facts.y[condition] ?? -1, outcome);
  const needsBoth = (facts.z[condition] === LogicalOperator.And) === outcome;
  return needsBoth ? both(left, right) : either(left, right);
}

/** A condition kept in a variable: every value that it may have must say so, but for constants that turn out otherwise. */
function readPhi(reader: Reader, question: Question, condition: number, outcome: Outcome): GuardEffect {
  const { facts } = moduleIn(reader, question);
  let all: GuardEffect | undefined;
  for (const operand of listOf(facts, condition)) {
    const constant = constantOf(facts, operand);
    if (constant !== undefined && outcome !== "returned" && Boolean(constant) !== outcome) continue;
    const one = reader.read(question, operand, outcome);
    all = all ? either(all, one) : one;
  }
  return all ?? NONE;
}

function readCall(reader: Reader, question: Question, call: number, outcome: Outcome): GuardEffect {
  const ofCall = readModelled(reader, question, call, outcome);
  const modelled = outcome === "returned" ? both(ofCall, readAssertion(reader, question, call)) : ofCall;
  const targets = targetsOf(question, call);
  if (targets.length > 0) return both(modelled, readTargets(reader, question, call, outcome, targets));
  if (outcome === "returned") return modelled;
  const ofNumber = readNumberTest(reader, question, call, outcome);
  return [modelled, readRelativity(reader, question, call, outcome), ofNumber, readBuiltin(reader, question, call, outcome)].reduce(both);
}

/** Checks of the language: membership, prefixes, patterns. */
function readBuiltin(reader: Reader, question: Question, call: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  switch (methodOf(facts, call)) {
    case "includes":
    case "has":
    case "contains":
      return outcome
        ? both(readMembership(reader, question, call), readInHost(reader, question, call))
        : both(readAbsence(reader, question, call), readExclusion(reader, question, call));
    case "get":
    case "hasOwnProperty":
    case "hasOwn":
    case "propertyIsEnumerable":
      return outcome ? readMembership(reader, question, call) : NONE;
    case "call":
      return outcome && isOwnPropertyTest(reader, question, call) ? readMembership(reader, question, call) : NONE;
    case "every":
      return outcome
        ? both(readCallback(reader, question, call, true), readElements(reader, question, call, true))
        : readCallback(reader, question, call, false);
    case "some":
      return outcome ? readCallback(reader, question, call, true) : readElements(reader, question, call, false);
    case "find":
    case "findLast":
      return outcome ? readCallback(reader, question, call, true) : readFoundNothing(reader, question, call);
    case "findIndex":
      return outcome ? readCallback(reader, question, call, true) : NONE;
    case "endsWith":
      return outcome ? readDomain(reader, question, call) : NONE;
    case "startsWith":
      return readStartsWith(reader, question, call, outcome);
    case "test":
    case "exec":
      return isSubject(reader, question, argumentOf(facts, call, 0) ?? -1)
        ? readPattern(reader, question, facts.y[call] ?? -1, outcome)
        : NONE;
    case "match":
      return isSubject(reader, question, facts.y[call] ?? -1)
        ? readPattern(reader, question, argumentOf(facts, call, 0) ?? -1, outcome)
        : NONE;
    default:
      return NONE;
  }
}

/** `TABLE[x]`, `check(x).ok`. */
function readLoad(reader: Reader, question: Question, load: number, outcome: boolean): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (!outcome && isLength(reader, question, load)) return readNoneFound(reader, question, facts.x[load] ?? -1);
  const verdict = readVerdict(reader, question, load, outcome);
  if (verdict !== NONE) return verdict;
  const key = facts.y[load] ?? -1;
  if (key >= 0) return outcome && isSubject(reader, question, key) ? reader.everything : NONE;
  const base = strip(reader, question, facts.x[load] ?? -1);
  const field = keyOf(facts, key);
  return base < 0 || facts.kind[base] !== Op.Call || field === undefined ? NONE : readFieldOfCall(reader, question, base, field, outcome);
}
