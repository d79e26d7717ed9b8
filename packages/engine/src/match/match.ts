import { compareLocations, type Confidence, type Finding, type Location, type Rule, type Step } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { argumentSpan } from "../link/program.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { locate, locateValue } from "./locate.ts";
import { optionHolds } from "./options.ts";
import { calleeText, stepsOf, weakChecks } from "./steps.ts";
import { traceOf } from "./trace.ts";
import type { Edge } from "../solve/tracking.ts";

/** Turns what reached sinks into findings: one for each rule and tainted expression. Sorted by place, then rule. */
export function matchRules(input: AnalysisInput, state: SolveState): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const hit of state.sinkHits) {
    const rules = input.rules.filter((rule) => fits(rule, hit));
    if (rules.length === 0 || !optionHolds(state, hit)) continue;
    const location = sinkLocation(state, hit);
    for (const rule of rules) {
      const key = `${rule.id}\n${location.file}\n${location.start.line}:${location.start.column}`;
      if (!found.has(key)) found.set(key, makeFinding(input, state, rule, hit, location));
    }
  }
  const findings = [...found.values()].sort((a, b) => compareLocations(a.location, b.location) || (a.ruleId < b.ruleId ? -1 : 1));
  return tellApart(findings);
}

function fits(rule: Rule, { edge, row }: SinkHit): boolean {
  const { atom } = edge.fact;
  return atom.kind === "taint" && rule.flow.sources.includes(atom.source) && rule.flow.sinks.includes(row.kind);
}

/** The argument as it is written at the call; where it comes from an object, the whole argument. */
function sinkLocation(state: SolveState, hit: SinkHit): Location {
  const { facts } = moduleOf(state, hit.edge.instance);
  const span = argumentSpan(facts, hit.call, hit.edge.place);
  return span ? locate(facts, span.start, span.stop) : locateValue(facts, hit.call);
}

function makeFinding(input: AnalysisInput, state: SolveState, rule: Rule, hit: SinkHit, location: Location): Finding {
  const trace = traceOf(hit.edge);
  const sink = calleeText(state, hit.edge, hit.call, input.textOf);
  const { related, reason } = weakChecks(state, trace, hit.row.kind, location.file);
  const source = sourceLabel(trace);
  const steps = stepsOf(state, trace, input.textOf);
  const last: Step = { kind: "sink", location, note: `sink: \`${sink}\`` };
  return {
    ruleId: rule.id,
    message: fill(rule.message, { source, sink: `\`${sink}\``, reason }),
    severity: rule.severity,
    confidence: confidenceOf(rule, trace),
    location,
    codeFlow: [...steps, last],
    related,
    fingerprint: fingerprintOf([rule.id, location.file, source, sink, snippet(input, state, hit)]),
  };
}

function snippet(input: AnalysisInput, state: SolveState, hit: SinkHit): string {
  const { facts } = moduleOf(state, hit.edge.instance);
  return input.textOf(facts.file, facts.start[hit.call] ?? 0, facts.stop[hit.call] ?? 0).slice(0, 400);
}

function sourceLabel(trace: readonly Edge[]): string {
  const via = trace[0]?.via;
  return via?.kind === "seed" ? via.seed.label : "a source";
}

/** A template with `{{name}}` in it. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole);
}

const LOWER: Readonly<Record<Confidence, Confidence>> = { high: "medium", medium: "low", low: "low" };

/** A flow through a function of which nothing is known is less sure. */
function confidenceOf(rule: Rule, trace: readonly Edge[]): Confidence {
  return trace.some((edge) => edge.via.kind === "through" && !edge.via.known) ? LOWER[rule.confidence] : rule.confidence;
}

/** Equal code twice in a file has equal fingerprints; they are numbered in order of place. */
function tellApart(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = seen.get(finding.fingerprint) ?? 0;
    seen.set(finding.fingerprint, count + 1);
    return count === 0 ? finding : { ...finding, fingerprint: fingerprintOf([finding.fingerprint, String(count)]) };
  });
}
