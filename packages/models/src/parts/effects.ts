import type { EffectKind, EffectRow } from "@sluice/core";

/** The same kind of effect for each of these calls. */
export function effectsAt(kind: EffectKind, ...calls: readonly string[]): EffectRow[] {
  return calls.map((at) => ({ at, kind }));
}
