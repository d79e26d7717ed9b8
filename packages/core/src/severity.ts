/** How bad it is if a finding is right. */
export type Severity = "critical" | "high" | "medium" | "low";
/** How sure it is that a finding is right. */
export type Confidence = "high" | "medium" | "low";

const CONFIDENCE_ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** One step less sure. */
export function lessSure(confidence: Confidence): Confidence {
  return confidence === "high" ? "medium" : "low";
}

/** Whether `a` is at least as sure as `b`. */
export function isAsSure(a: Confidence, b: Confidence): boolean {
  return CONFIDENCE_ORDER.indexOf(a) >= CONFIDENCE_ORDER.indexOf(b);
}
