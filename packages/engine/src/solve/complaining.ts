/** A parameter, or what is read of it by these keys. */
export interface OfParameter {
  readonly index: number;
  readonly keys: readonly string[];
}

/** What a check looks at, and what it calls where something is wrong. */
export interface Complaining {
  readonly value: OfParameter;
  readonly issue: OfParameter;
}
