import type { SinkKind, SourceKind } from "./kinds.ts";

export type Severity = "critical" | "high" | "medium" | "low";
export type Confidence = "high" | "medium" | "low";
/** Presets widen: everything in `recommended` is in `strict`, and everything in `strict` is in `audit`. */
export type Preset = "recommended" | "strict" | "audit";

/** From these kinds of data to these kinds of positions. The engine does the work. */
export interface FlowSpec {
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

const PRESET_ORDER: readonly Preset[] = ["recommended", "strict", "audit"];

/** Whether `rule` belongs to `preset`. */
export function isInPreset(rule: Rule, preset: Preset): boolean {
  return PRESET_ORDER.indexOf(rule.preset) <= PRESET_ORDER.indexOf(preset);
}
