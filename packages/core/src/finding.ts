import type { Location } from "./location.ts";
import type { Confidence, Severity } from "./severity.ts";

/** One step of a code flow. */
export interface Step {
  readonly location: Location;
  /** Plain words, such as `passed to run(sql)`. */
  readonly note: string;
  readonly kind: "source" | "step" | "sink";
}

/** A place that helps to understand a finding, such as a check that does not hold. */
export interface RelatedLocation {
  readonly location: Location;
  readonly note: string;
}

/** What a rule has to say about one place of a program. Plain data: every report is a function of findings. */
export interface Finding {
  readonly ruleId: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** For a flow rule the tainted expression at the sink. */
  readonly location: Location;
  /** From source to sink; the first step is the source, the last the sink. Empty for rules that follow no flow. */
  readonly codeFlow: readonly Step[];
  readonly related: readonly RelatedLocation[];
  /** Survives moved lines and unrelated edits: no line number goes into it. Hexadecimal. */
  readonly fingerprint: string;
}

/** Something that the analysis could not see or finish. Shown in every report, since a silent skip looks like safety. */
export interface Notice {
  readonly kind:
    | "unreadable"
    | "binary"
    | "too-large"
    | "syntax-error"
    | "encoding"
    | "budget"
    | "config"
    | "link"
    | "internal"
    | "missing-module"
    | "unknown-tools";
  /** One sentence: what, and what was done about it. */
  readonly message: string;
  readonly file?: string;
  readonly position?: { readonly line: number; readonly column: number };
}

/** What a run has seen: counts for the summary of a report. */
export interface Coverage {
  readonly files: number;
  readonly lines: number;
  readonly functions: number;
  readonly calls: number;
  /** Calls whose callee is neither code of the project, nor modelled, nor a built-in of the language. */
  readonly unresolvedCalls: number;
  /** Files that were found but not analysed; each has a notice. */
  readonly skippedFiles: number;
}

/** The outcome of an analysis: what a reporter receives. */
export interface Run {
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  readonly coverage: Coverage;
  /** Milliseconds of wall-clock time; absent in reproducible output. */
  readonly duration?: number;
}
