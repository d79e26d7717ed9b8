import { remember } from "@sluice/core";

/** A pattern of a model or a rule, compiled once: each is asked of many values. Without the flags `g` and `y` it remembers nothing of what it was asked. */
export function modelPattern(source: string, flags: "u" | "iu"): RegExp {
  return remember(flags === "u" ? cased : anyCase, source, () => new RegExp(source, flags));
}

const cased = new Map<string, RegExp>();
const anyCase = new Map<string, RegExp>();
