import {
  findHiddenText,
  isAsSure,
  isFlowRule,
  lessSure,
  parseAccessPath,
  type Confidence,
  type Finding,
  type Location,
  type FlowRule,
  type Step,
} from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { Op } from "../ir.ts";
import { keyOfPlace } from "../link/identity.ts";
import { argumentSpan, partSpan } from "../link/program.ts";
import { relativePath } from "../resolve/relative-path.ts";
import { createDriven } from "../reach/driven.ts";
import { createConditions, type Met } from "./conditions.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { fill } from "./message.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { calleeText, locate, locateValue } from "../link/locate.ts";
import { madeValueOf } from "./made.ts";
import { mergePointOf } from "./merged.ts";
import { isOwnHost } from "./own-host.ts";
import type { IsApproved } from "./agreed.ts";
import { isDestination } from "./destination.ts";
import { confidenceOf, isLong, isCommandOfPerson } from "./doubts.ts";
import { isSaidBefore } from "./said-before.ts";
import { isForIsolate, isOperandOnly } from "./shell-words.ts";
import { optionHolds } from "../reach/sink-options.ts";
import { sourceText, stepsOf, weakChecks } from "./steps.ts";
import { throwOf } from "./exceptions.ts";
import { dispatchOf, partOf, tellTogether, writtenOf, type Match } from "./together.ts";
import { textHits } from "./texts.ts";
import { whereTaken } from "../reach/taken.ts";
import { sourceOf, traceOf } from "../reach/trace.ts";
import { tracesOf } from "./variants.ts";
import { keyOfPlaceIn, type Edge } from "../solve/tracking.ts";

/** Turns what reached sinks into findings: one for each rule and tainted expression, or for all that one change mends. */
export function matchFlows(input: AnalysisInput, state: SolveState, isApproved: IsApproved): readonly Finding[] {
  const flowRules = input.rules.filter(isFlowRule);
  const matches = new Map<string, Match>();
  const conditions = createConditions(state, isApproved);
  const whereDriven = createDriven(state);
  for (const found of [...state.sinkHits, ...textHits(state)]) {
    const rules = flowRules.filter((rule) => fits(rule, found));
    if (rules.length === 0 || !optionHolds(state, found)) continue;
    const hit = found.row.driven ? whereDriven(found) : whereTaken(state, found);
    if (!hit) continue;
    const sinkAt = sinkLocation(state, hit);
    for (const rule of rules) {
      const held = conditions.hold(rule.flow, hit);
      if (!held) continue;
      state.use(hit.row);
      const way = wayOf(input, state, rule, hit, sinkAt);
      if (!way || isHarmless(state, rule, hit, way.trace)) continue;
      const { location } = way;
      const key = `${rule.id}\n${location.file}\n${location.start.line}:${location.start.column}`;
      // Of several ways to one place the first that is sure enough is told, and rather what the rule is about than what a wider preset adds.
      const other = matches.get(key);
      if (other && (!other.isWidened || isWidened(rule, hit))) continue;
      if (isCommandOfPerson(state, hit, way.trace, isApproved)) continue;
      const sure = confidenceOf(state, rule, hit, way.trace, isApproved);
      const { met } = held;
      const isLead =
        conditions.isToldElsewhere(rule.flow, hit) || isFetchedForOthers(input, state, hit, way.trace) || (met && isFarFetched(met, way));
      const confidence = isLead ? lessSure(sure) : sure;
      if (isAsSure(confidence, rule.least ?? "low"))
        matches.set(key, makeMatch(input, state, { rule, hit, way, confidence, by: met?.meeting.by }));
    }
  }
  return tellTogether([...matches.values()]);
}

/** Whether data hardly meets the other that a rule fears there: whoever chooses that may be meant to, or both come a long way, which no one run may take. */
function isFarFetched({ meeting, hit }: Met, { trace }: Way): boolean {
  return meeting.isLead === true || isLong([...trace, ...traceOf(hit.edge)]);
}

/** What a language model obeys. */
const OBEYED: ReadonlySet<string> = new Set(["instructions", "tool-description"]);

/**
 * Whether a package that is published for others fetches for whoever uses it what it hands to a language model as instructions or as the description of a
 * tool, such as the tools of a server: who is asked for them, those others say.
 */
function isFetchedForOthers({ isLibrary }: AnalysisInput, state: SolveState, { edge, row }: SinkHit, trace: readonly Edge[]): boolean {
  const [first] = trace;
  if (!first || !isLibrary || !OBEYED.has(row.kind) || sourceOf(trace) !== "external-content") return false;
  return [first, edge].every(({ instance }) => isLibrary(moduleOf(state, instance).facts.file));
}

/** Whether data does no harm by how it arrives: as the program's own host, as the address of what it is sent to, as an operand, in an isolate, behind all that matters. */
function isHarmless(state: SolveState, rule: FlowRule, hit: SinkHit, trace: readonly Edge[]): boolean {
  const isOfProgram = isOwnHost(state, hit, trace) || isDestination(state, rule, hit, trace);
  return isOfProgram || isOperandOnly(state, hit, trace) || isForIsolate(state, hit, trace) || isSaidBefore(state, hit, trace);
}

function fits(rule: FlowRule, { edge, row }: SinkHit): boolean {
  const { atom } = edge.fact;
  return atom.kind === "taint" && rule.flow.sources.includes(atom.source) && rule.flow.sinks.includes(row.kind);
}

/** Whether the data is of a kind that only wider presets report. */
function isWidened({ flow }: FlowRule, { edge }: SinkHit): boolean {
  const { atom } = edge.fact;
  return atom.kind === "taint" && (flow.widened?.sources.includes(atom.source) ?? false);
}

/** The argument as it is written at the call; where objects are written around the value, the value as it stands in the innermost of them. */
function sinkLocation(state: SolveState, hit: SinkHit): Location {
  const { facts } = moduleOf(state, hit.edge.instance);
  const kind = facts.kind[hit.call];
  if (kind !== Op.Call && kind !== Op.Return) {
    const part = partSpan(facts, hit.call, hit.edge.place);
    return part ? locate(facts, part.start, part.stop) : locateValue(facts, hit.call);
  }
  const whole = { start: facts.start[hit.call] ?? 0, stop: facts.stop[hit.call] ?? 0 };
  let span = kind === Op.Call ? argumentSpan(facts, hit.call, hit.edge.place) : whole;
  if (!span) return locateValue(facts, hit.call);
  for (let at = hit.edge; at.from && at.via.kind === "step" && at.from.instance === at.instance; at = at.from) {
    const form = facts.kind[at.place];
    const part = form === Op.Concat ? undefined : partSpan(facts, at.place, at.from.place);
    if (!part || part.start < span.start || part.stop > span.stop) break;
    if (form === Op.Object) span = part;
  }
  return locate(facts, span.start, span.stop);
}

/** The way of data that a finding tells, and where the finding stands. */
interface Way {
  readonly trace: readonly Edge[];
  readonly location: Location;
  /** The text of the program's that the data became part of: what sets all of it apart mends each. */
  readonly text?: string;
}

/** What a finding of the rule tells of what reached a sink; undefined where that is nothing to the rule. */
function wayOf(input: AnalysisInput, state: SolveState, { flow }: FlowRule, hit: SinkHit, sinkAt: Location): Way | undefined {
  if (flow.merged) return mergedWay(state, hit);
  const trace = hit.trace ?? traceOf(hit.edge);
  if (flow.at === "holder") return { trace, location: holderAt(state, trace) ?? sinkAt };
  const location = flow.at === "source" ? sourceAt(input, state, trace) : sinkAt;
  return location && { trace, location };
}

/** Where the data begins; in a text with hidden characters, these. */
function sourceAt(input: AnalysisInput, state: SolveState, [first]: readonly Edge[]): Location | undefined {
  if (!first || first.place < 0) return undefined;
  const { facts } = moduleOf(state, first.instance);
  const start = facts.start[first.place] ?? 0;
  const hidden = findHiddenText(input.textOf(facts.file, start, facts.stop[first.place] ?? 0));
  return hidden ? locate(facts, start + hidden.start, start + hidden.stop) : locateValue(facts, first.place);
}

/** Where the object that the data is, as a whole, was last put into another one. */
function holderAt(state: SolveState, trace: readonly Edge[]): Location | undefined {
  for (let at = trace.length - 1; at > 0; at--) {
    const [edge, before] = [trace[at], trace[at - 1]];
    if (!edge || !before || edge.via.kind !== "step" || edge.instance !== before.instance) continue;
    const { facts } = moduleOf(state, edge.instance);
    const isPut = before.fact.path.length === 1 && edge.fact.path.length === 2 && facts.kind[edge.place] === Op.Object;
    const part = isPut ? partSpan(facts, edge.place, before.place) : undefined;
    if (part) return locate(facts, part.start, part.stop);
  }
  return undefined;
}

/** The first way on which the data became part of a text of the program's, and where it did. */
function mergedWay(state: SolveState, hit: SinkHit): Way | undefined {
  for (const trace of tracesOf(state, hit)) {
    const point = mergePointOf(state, trace);
    if (!point) continue;
    const module = moduleOf(state, point.edge.instance);
    return { trace, location: locate(module.facts, point.span.start, point.span.stop), text: keyOfPlace(module, point.edge.place) };
  }
  return undefined;
}

/** What a finding is made of: the rule, what reached which sink, on which way, and how sure that is. */
interface Found {
  readonly rule: FlowRule;
  readonly hit: SinkHit;
  readonly way: Way;
  readonly confidence: Confidence;
  /** Who chooses what it meets. */
  readonly by: string | undefined;
}

function makeMatch(
  input: AnalysisInput,
  state: SolveState,
  { rule, hit, way: { trace, location, text }, confidence, by = "" }: Found,
): Match {
  const sink = calleeText(moduleOf(state, hit.edge.instance).facts, hit.call, input.textOf);
  const { related, reasonAt } = weakChecks(state, trace, hit.row.kind);
  const [first] = trace;
  const seed = first?.via.kind === "seed" ? first.via.seed : undefined;
  const source = first && seed ? sourceText(state, first, seed, input.textOf) : "a source";
  const steps = stepsOf(state, trace, hit.row.kind, input.textOf);
  const widened = isWidened(rule, hit);
  const message = (widened ? rule.flow.widened?.message : undefined) ?? rule.message;
  const last: Step = { kind: "sink", location, note: `sink: \`${sink}\`` };
  const [check] = related;
  const told = (at: string, reason: string): string =>
    fill(message, { source, sink: `\`${sink}\`${at}`, reason: reason + ofWhole(hit), by });
  const finding: Finding = {
    ruleId: rule.id,
    message: told("", reasonAt(location.file)),
    severity: rule.severity,
    confidence,
    location,
    codeFlow: [...steps, last],
    related,
    fingerprint: fingerprintOf([rule.id, location.file, seed?.kind ?? "", sink, snippet(input, state, hit)]),
  };
  return {
    finding,
    isWidened: widened,
    together: text ?? togetherBy(state, rule, hit, trace),
    check:
      check && rule.flow.mended === "value"
        ? {
            ...check,
            tell: (others) => told(`, as in ${String(others)} more calls`, reasonAt(check.location.file, check.location.start.line)),
          }
        : undefined,
  };
}

/** What a finding has in common with those that the same change mends. */
function togetherBy(state: SolveState, { flow }: FlowRule, { edge, call, row }: SinkHit, trace: readonly Edge[]): string | undefined {
  const [source] = trace;
  if (flow.once && source) return keyOfPlaceIn(source.instance, source.place);
  if (flow.mended === "call") return keyOfPlaceIn(edge.instance, call);
  if (flow.mended === "part") return partOf(state, trace);
  const value = flow.mended === "value" ? madeValueOf(state, trace) : undefined;
  // What is safe to open in a browser may not be safe to request.
  if (value !== undefined) return `${row.kind} ${value}`;
  if (flow.mended !== "source" && flow.mended !== "text") return undefined;
  return (flow.mended === "text" ? writtenOf(state, trace) : undefined) ?? throwOf(state, trace) ?? dispatchOf(state, trace);
}

/** What the model says of values that are tainted as a whole, of which the sink is but a field. */
function ofWhole({ edge, row }: SinkHit): string {
  const isWhole = row.whole !== undefined && edge.fact.path.length < relativePath(parseAccessPath(row.at)).fields.length;
  return isWhole ? ` ${row.whole}` : "";
}

function snippet(input: AnalysisInput, state: SolveState, hit: SinkHit): string {
  const { facts } = moduleOf(state, hit.edge.instance);
  return input.textOf(facts.file, facts.start[hit.call] ?? 0, facts.stop[hit.call] ?? 0).slice(0, 400);
}
