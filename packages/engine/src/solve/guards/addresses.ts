import { Op, RegionKind } from "../../ir.ts";
import { knownOutcomes } from "../../link/known-outcomes.ts";
import { forEachArgument } from "../../link/program.ts";
import { regionAt } from "../../link/regions.ts";
import { CALLEE } from "../instances.ts";
import type { GuardEffect } from "../state.ts";
import { isHostOf } from "./hosts.ts";
import { comesFrom, hostRow, lookupsIn, type Lookup } from "./lookups.ts";
import { asksAbout } from "./networks.ts";
import { moduleIn, NONE, type Outcome, type Question, type Reader } from "./reader.ts";
import { exitAt, isRefusedBefore, type Exit } from "./refusals.ts";
import { conditionsOfStop, isInEveryRound, isStopped, stopsIn } from "./stops.ts";
import { strip } from "./subject.ts";

/**
 * What a check of the addresses that the host of a URL has says of the URL: `if ((await lookup(url.hostname, { all: true })).some(isPrivate)) throw …`.
 * The check must know the networks that are no part of the Internet, and whoever fails it must not go on. A host that is an address itself is looked up by
 * nobody: such a URL is clean where the same was asked of the host.
 */
export function readAddresses(reader: Reader, question: Question, condition: number, outcome: Outcome): GuardEffect {
  const lookups = outcome === "returned" ? [] : lookupsOf(reader, question);
  if (lookups.length === 0) return NONE;
  const module = moduleIn(reader, question);
  const { instance } = question;
  const known = knownOutcomes(module.facts, condition, outcome === true);
  const isAddress = known.some((each) => each.isTrue && isAddressItself(reader, question, each.condition));
  if (isAddress && refusesAddresses(reader, question, condition)) return cleared(reader, lookups);
  const stopped = known.filter((each) => isStopped(module, instance.fn, each));
  const isChecked = ({ call }: Lookup): boolean =>
    stopped.some((each) => asksAbout(reader, instance, each.condition, (operand) => comesFrom(module, operand, call)));
  return cleared(reader, lookups.filter(isChecked));
}

/** The same for a loop over the addresses that came to its end. */
export function readEachAddress(reader: Reader, question: Question, version: number): GuardEffect {
  const lookups = lookupsOf(reader, question);
  if (lookups.length === 0) return NONE;
  const module = moduleIn(reader, question);
  const { instance } = question;
  const element = elementOf(reader, question, version);
  if (element === undefined) return NONE;
  const isAsked = stopsIn(module, instance.fn).some(
    (stop) =>
      isInEveryRound(module, instance.fn, stop, element) &&
      stop.past.some(({ condition }) => asksAbout(reader, instance, condition, (operand) => comesFrom(module, operand, element))),
  );
  return isAsked
    ? cleared(
        reader,
        lookups.filter(({ call }) => comesFrom(module, element, call)),
      )
    : NONE;
}

/** The same for a function that has returned, here: past calls that throw for such addresses. */
export function readPassedAddresses(reader: Reader, question: Question, exit: Exit): GuardEffect {
  const lookups = lookupsOf(reader, question);
  if (lookups.length === 0) return NONE;
  const { instance } = question;
  const module = moduleIn(reader, question);
  const isRefused = (isMeant: (operand: number) => boolean): boolean => isRefusedBefore(reader, instance, exit, isMeant);
  const isChecked =
    isWhereAddress(reader, question, exit) &&
    (isRefused((operand) => isHostOf(reader, question, operand)) || refusesBefore(reader, question, exit));
  return cleared(reader, isChecked ? lookups : lookups.filter(({ call }) => isRefused((operand) => comesFrom(module, operand, call))));
}

/** Whether the host is known to be an address itself where an operation is. */
function isWhereAddress(reader: Reader, question: Question, exit: Exit): boolean {
  const { facts } = moduleIn(reader, question);
  for (let region = regionAt(facts, exit.region); region; region = regionAt(facts, region.around)) {
    const isCondition = region.kind === RegionKind.True || region.kind === RegionKind.False;
    const known = isCondition ? knownOutcomes(facts, region.condition, region.kind === RegionKind.True) : [];
    if (known.some(({ condition, isTrue }) => isTrue && isAddressItself(reader, question, condition))) return true;
  }
  return false;
}

/** What a loop goes through the elements of, of which a version is known. */
function elementOf(reader: Reader, question: Question, version: number): number | undefined {
  const { facts } = moduleIn(reader, question);
  const element = strip(reader, question, version);
  return element >= 0 && facts.kind[element] === Op.Element ? element : undefined;
}

function cleared({ state }: Reader, lookups: readonly Lookup[]): GuardEffect {
  for (const { row } of lookups) state.use(row);
  const clears = lookups.reduce((mask, { row }) => mask | state.kinds.maskOf(row.clears), 0);
  return clears === 0 ? NONE : { ...NONE, clears, isPublic: true };
}

/** The look-ups of the subject's host. */
function lookupsOf(reader: Reader, question: Question): readonly Lookup[] {
  return lookupsIn(reader, question.instance).filter(({ host }) => isHostOf(reader, question, host));
}

/** Whether a condition asks whether the subject's host is an address itself. */
function isAddressItself(reader: Reader, question: Question, condition: number): boolean {
  const { facts } = moduleIn(reader, question);
  if (condition < 0 || facts.kind[condition] !== Op.Call) return false;
  let isAsked = false;
  forEachArgument(facts, condition, (operand, index) => {
    const row = isHostOf(reader, question, operand) ? hostRow(question.instance, condition, index, "address") : undefined;
    if (row) reader.state.use(row);
    isAsked ||= row !== undefined;
  });
  return isAsked;
}

/** Whether a host that is an address of such a network was refused before: in the same function, or in the one that made the URL, before each way out. */
function refusesAddresses(reader: Reader, question: Question, at: number): boolean {
  if (refusesBefore(reader, question, exitAt(moduleIn(reader, question), at))) return true;
  const made = strip(reader, question, question.subject);
  const targets = (question.instance.calls.get(made)?.targets ?? []).filter(({ role }) => role === CALLEE);
  return targets.length > 0 && targets.every(({ instance }) => refusesOnEveryWay(reader, { ...question, instance }));
}

/** Whether what a function gives back is a URL of which this holds. */
function refusesOnEveryWay(reader: Reader, question: Question): boolean {
  const module = moduleIn(reader, question);
  const { facts, entries } = module;
  const returns = entries[question.instance.fn]?.returns ?? [];
  return (
    returns.length > 0 && returns.every((at) => refusesBefore(reader, { ...question, subject: facts.x[at] ?? -1 }, exitAt(module, at)))
  );
}

function refusesBefore(reader: Reader, question: Question, { at, region }: Exit): boolean {
  const module = moduleIn(reader, question);
  const { instance } = question;
  const isAsked = (condition: number): boolean => asksAbout(reader, instance, condition, (operand) => isHostOf(reader, question, operand));
  return stopsIn(module, instance.fn).some((stop) => {
    const on = stop.at < at ? (conditionsOfStop(module, stop, region) ?? []) : [];
    const isSure = on.every(({ condition, isTrue }) => isAsked(condition) || (isTrue && isAddressItself(reader, question, condition)));
    return isSure && on.some(({ condition }) => isAsked(condition));
  });
}
