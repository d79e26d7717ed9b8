import type { SinkKind, SourceKind } from "./kinds.ts";

export type Severity = "critical" | "high" | "medium" | "low";
export type Confidence = "high" | "medium" | "low";
/** Presets widen: everything in `recommended` is in `strict`, and everything in `strict` is in `audit`. */
export type Preset = "recommended" | "strict" | "audit";

/** From these kinds of data to these kinds of positions. The engine does the work. */
export interface FlowSpec {
  readonly sources: readonly SourceKind[];
  readonly sinks: readonly SinkKind[];
  /** Only at calls where data of these kinds arrives at such a position as well: a secret in a body matters where the address is somebody else's choice. */
  readonly with?: FlowPair;
  /** Only where the data becomes part of a longer text, with words of the program around it and no delimiters; the finding stands at that place. */
  readonly merged?: true;
  /** Not where the result of the sink's call, on its way, reaches a schema that parses it or a check. */
  readonly unless?: "validated";
  /** Where the mistake lies before the sink: what one call hands to several implementations is then told once, at the first of them. */
  readonly mended?: "source";
  /** Sources that only a wider preset reports. */
  readonly widened?: Widening;
}

/** What a rule reports besides in a wider preset: other sources, and another message where they are spoken of otherwise. */
export interface Widening {
  readonly sources: readonly SourceKind[];
  readonly preset: Preset;
  readonly message?: string;
}

/** Kinds of data and kinds of positions. */
export interface FlowPair {
  readonly sources: readonly SourceKind[];
  readonly sinks: readonly SinkKind[];
}

/** What every rule says of itself; printed on its page and in SARIF. */
export interface RuleDocs {
  readonly why: string;
  readonly fix: string;
  readonly misses: string;
}

/** A rule: what must not meet, how bad it is, who gets it, what to say and how to mend it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Findings that are less sure are not reported; absent: all are. */
  readonly least?: Confidence;
  /** CWE numbers, the most specific first. */
  readonly cwe: readonly number[];
  /** Ids of the OWASP Top 10 for LLM Applications 2026 (`LLM..`) and for Agentic Applications 2026 (`ASI..`). */
  readonly owasp: readonly string[];
  /** The smallest preset that holds the rule. */
  readonly preset: Preset;
  readonly since: string;
  readonly flow: FlowSpec;
  /** Template; `{{source}}` and `{{sink}}` are replaced by what was found, `{{reason}}` by why a check on the way does not hold. */
  readonly message: string;
  readonly docs: RuleDocs;
}

/** Declares a rule. Returns its argument: the function exists for types and go-to-definition. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

/**
 * The rule as a preset has it: with the sources that only wider presets report, where this one is wide enough; in the recommended one without findings
 * that are less sure than the rule is, such as flows through functions of which nothing is known.
 */
export function atPreset(rule: Rule, preset: Preset): Rule {
  const { widened } = rule.flow;
  const isWide = widened && PRESET_ORDER.indexOf(widened.preset) <= PRESET_ORDER.indexOf(preset);
  const flow = isWide ? { ...rule.flow, sources: [...rule.flow.sources, ...widened.sources] } : rule.flow;
  return { ...rule, flow, ...(preset === "recommended" ? { least: rule.confidence } : {}) };
}

const CONFIDENCE_ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** Whether `a` is at least as sure as `b`. */
export function isAsSure(a: Confidence, b: Confidence): boolean {
  return CONFIDENCE_ORDER.indexOf(a) >= CONFIDENCE_ORDER.indexOf(b);
}

const PRESET_ORDER: readonly Preset[] = ["recommended", "strict", "audit"];

/** Whether `rule` belongs to `preset`. */
export function isInPreset(rule: Rule, preset: Preset): boolean {
  return PRESET_ORDER.indexOf(rule.preset) <= PRESET_ORDER.indexOf(preset);
}
