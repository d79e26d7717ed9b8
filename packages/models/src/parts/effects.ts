import type { EffectKind, EffectRow } from "@sluice/core";

/** The same kind of effect for each of these calls. */
export function effectsAt(kind: EffectKind, ...calls: readonly string[]): EffectRow[] {
  return calls.map((at) => ({ at, kind }));
}

/** Writes of records, by calls some of whose methods only add. */
export function addingAt(
  adding: Required<Pick<EffectRow, "adds">> & Pick<EffectRow, "replaces" | "where">,
  ...calls: readonly string[]
): EffectRow[] {
  return calls.map((at) => ({ at, kind: "write-data", ...adding }));
}

/** Writes of what lies in a store under the key at `key`. */
export function keyedAt(key: string, ...calls: readonly string[]): EffectRow[] {
  return calls.map((at) => ({ at, kind: "write-data", key }));
}

/** Writes over the file whose path stands at `position` of a method's call. */
export function overwritingAt(position: string, ...methods: readonly string[]): EffectRow[] {
  return methods.map((method) => ({ at: `${method} > call`, kind: "write-file", key: `${method} > ${position}` }));
}

/** The same kind of effect, which is a lead unless a language model chooses part of what stands at one of these positions below the call of a method. */
export function chosenAt(kind: EffectKind, method: string, ...positions: readonly string[]): EffectRow[] {
  return positions.map((position) => ({ at: `${method} > call`, kind, sureFor: { option: `${method} > ${position}`, matches: "(?!)" } }));
}
