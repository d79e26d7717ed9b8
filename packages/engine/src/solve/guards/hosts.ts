import { CallFlag, Op } from "../../ir.ts";
import { argumentOf, constantOf, keyOf, listOf, loadedKey, methodOf } from "../../link/program.ts";
import { makesUrl } from "../global-url.ts";
import type { GuardEffect } from "../state.ts";
import { DOTLESS, moduleIn, NONE, type Outcome, type Question, type Reader } from "./reader.ts";
import { beforeRespelling, isForeign, isSubject, strip } from "./subject.ts";

/** What of a parsed URL decides where a request goes. */
const HOST_KEYS: ReadonlySet<string> = new Set(["hostname", "host", "origin", "href"]);

/** What decides which program opens it. */
const SCHEME_KEYS: ReadonlySet<string> = new Set(["protocol"]);

/**
 * What a check of the host says of a URL: `LIST.has(new URL(x).hostname)` is read as a check of the host as a whole, and makes the URL, or the text that
 * it was parsed from, harmless as a URL, for nothing else.
 * A check of the scheme does so where only that matters.
 */
export function readHosts(reader: Reader, question: Question, condition: number, outcome: Outcome): GuardEffect {
  const mask = reader.state.kinds.prefixed.reduce((bits, { bit }) => bits | bit, 0);
  if (mask === 0 || question.isHost || outcome === "returned") return NONE;
  const ofHost = readParts(HOST_KEYS);
  const ofScheme = reader.state.kinds.byScheme === 0 ? [] : readParts(SCHEME_KEYS);
  const clears = clearedBy(ofHost, mask) | clearedBy(ofScheme, reader.state.kinds.byScheme);
  // A host that is none of some is not one of the program's own, but the program has looked where the request goes.
  const reason = clears === 0 ? ofHost.find((effect) => effect.reason !== undefined)?.reason : undefined;
  const isPublic = ofHost.some((effect) => effect.isPublic);
  return clears === 0 && reason === undefined ? NONE : { ...NONE, clears, reason, ...(isPublic ? { isPublic } : {}) };

  function readParts(keys: ReadonlySet<string>): readonly GuardEffect[] {
    return partsOf(reader, question, keys).map((load) => reader.read({ ...question, subject: load, isHost: true }, condition, outcome));
  }

  function clearedBy(effects: readonly GuardEffect[], kinds: number): number {
    return effects.reduce((bits, effect) => bits | (effect.clears & kinds), 0);
  }
}

/** The values of a function that are such a part of the subject. */
function partsOf(reader: Reader, question: Question, keys: ReadonlySet<string>): number[] {
  const { facts } = moduleIn(reader, question);
  const fn = facts.functions[question.instance.fn];
  const found: number[] = [];
  for (let value = fn?.first ?? 0; value < (fn?.end ?? 0); value++) {
    if (facts.kind[value] !== Op.Load || !keys.has(keyOf(facts, facts.y[value] ?? -1) ?? "")) continue;
    if (isUrlOf(reader, question, facts.x[value] ?? -1)) found.push(value);
  }
  return found;
}

/** What of a parsed URL is a host that can be looked up. */
const NAMES: ReadonlySet<string> = new Set(["hostname", "host"]);

/** Whether a value is the host of the subject, in whatever letters and with or without the brackets of an address, or the subject itself. */
export function isHostOf(reader: Reader, question: Question, operand: number, respellings: number = MAX_RESPELLINGS): boolean {
  const { facts } = moduleIn(reader, question);
  let at = strip(reader, question, operand);
  for (let left = respellings; left > 0 && at >= 0; left--) {
    if (isSubject(reader, question, at)) return true;
    if (NAMES.has(loadedKey(facts, at) ?? "")) return isUrlOf(reader, question, facts.x[at] ?? -1);
    if (facts.kind[at] === Op.Phi) return listOf(facts, at).every((each) => isHostOf(reader, question, each, left - 1));
    const before = CUTTING.has(methodOf(facts, at) ?? "") ? (facts.y[at] ?? -1) : beforeRespelling(reader, question, at);
    at = strip(reader, question, before);
  }
  return false;
}

const MAX_RESPELLINGS = 4;

/** Methods by which the brackets of an address are taken off. */
const CUTTING: ReadonlySet<string> = new Set(["replace", "slice"]);

/** Whether a value is the subject, as a URL or as `new URL(subject)`. */
export function isUrlOf(reader: Reader, question: Question, operand: number): boolean {
  if (isSubject(reader, question, operand)) return true;
  const { facts } = moduleIn(reader, question);
  const made = strip(reader, question, operand);
  if (made < 0 || facts.kind[made] !== Op.Call || ((facts.z[made] ?? 0) & CallFlag.New) === 0) return false;
  return makesUrl(reader.state, question.instance, made) && isSubject(reader, question, argumentOf(facts, made, 0) ?? -1);
}

/** `host.endsWith(".example.com")`, ``host.endsWith(`.${allowed}`)``: a host below one that the program names. */
export function readDomain(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  if (!question.isHost || !isSubject(reader, question, facts.y[call] ?? -1)) return NONE;
  const suffix = argumentOf(facts, call, 0) ?? -1;
  const constant = constantOf(facts, suffix);
  if (typeof constant !== "string") return isBelowNamed(reader, question, suffix) ? reader.everything : NONE;
  if (!constant.startsWith(".")) return { ...NONE, reason: DOTLESS };
  return /^\.[^.]+\./u.test(constant) ? reader.everything : NONE;
}

/** Whether a text is a dot and what does not come from the subject. */
function isBelowNamed(reader: Reader, question: Question, suffix: number): boolean {
  const { facts } = moduleIn(reader, question);
  if (suffix < 0 || facts.kind[suffix] !== Op.Concat) return false;
  const [first, ...rest] = listOf(facts, suffix);
  return first !== undefined && constantOf(facts, first) === "." && rest.every((part) => part >= 0 && isForeign(reader, question, part));
}

/** `host.includes("example.com")`: `example.com.evil.net` includes it as well. */
export function readInHost(reader: Reader, question: Question, call: number): GuardEffect {
  const { facts } = moduleIn(reader, question);
  const isText = typeof constantOf(facts, argumentOf(facts, call, 0) ?? -1) === "string";
  const isWithin = question.isHost === true && isText && isSubject(reader, question, facts.y[call] ?? -1);
  return isWithin ? { ...NONE, reason: "finds a text anywhere in the host" } : NONE;
}
