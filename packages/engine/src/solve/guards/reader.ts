import type { LinkedModule } from "../../link/program.ts";
import { moduleOf, type GuardEffect, type SolveState } from "../state.ts";
import type { CallGraphView } from "../../link/definitions.ts";
import type { Instance } from "../tracking.ts";

/** How a condition turned out; `returned` for a call that merely did not throw. */
export type Outcome = boolean | "returned";

/** Whose safety is asked for, and where. */
export interface Question {
  readonly instance: Instance;
  readonly subject: number;
  readonly depth: number;
  /** Whether the subject is the host of a URL. */
  readonly isHost?: boolean | undefined;
  /** Whether a promise that the condition is, is awaited: one that is not counts as true whatever it settles to. */
  readonly isAwaited?: boolean;
}

/** What all readers of checks share. `read` is the way from one form of condition to the next. */
export interface Reader {
  readonly state: SolveState;
  readonly graph: CallGraphView;
  /** The effect of a check that leaves no choice to the value. */
  readonly everything: GuardEffect;
  /** What was found of functions as containment checks; see `evidence.ts`. */
  readonly evidence: Map<string, GuardEffect>;
  /** What functions that answered as they did say of a parameter; see `returns.ts`. */
  readonly answers: Map<string, GuardEffect>;
  /** Of functions whether they call what gives a normalised path; see `evidence.ts`. */
  readonly resolvers: Map<string, boolean>;
  readonly read: (question: Question, condition: number, outcome: Outcome) => GuardEffect;
}

/** How many forms of conditions are read into each other. */
export const MAX_DEPTH = 10;

export const NONE: GuardEffect = { clears: 0, clearsNormalized: 0, reason: undefined, roots: [], refused: [], isText: false };

/** Why a check that refuses some values is none. */
export const DENY_LIST = "is a list of what is bad, not of what is good";

/** Why a check of a host's end is none: `evil-example.com` ends with `example.com`. */
export const DOTLESS = "compares the end of a host without the dot before it";

/** Why a check that answers by a promise is none. */
export const NOT_AWAITED = "is not awaited";

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return b.length === 0 ? a : [...a, ...b.filter((item) => !a.includes(item))];
}

/** Both hold. */
export function both(a: GuardEffect, b: GuardEffect): GuardEffect {
  return {
    clears: a.clears | b.clears,
    clearsNormalized: a.clearsNormalized | b.clearsNormalized,
    reason: a.reason ?? b.reason,
    roots: union(a.roots, b.roots),
    refused: union(a.refused, b.refused),
    isText: a.isText || b.isText,
    ...((a.isPublic && b.clears === 0) || (b.isPublic && a.clears === 0) || (a.isPublic && b.isPublic) ? { isPublic: true } : {}),
  };
}

/** What an earlier check of the same value refused is still refused. */
export function alsoRefusing(effect: GuardEffect, earlier: GuardEffect): GuardEffect {
  return earlier.refused.length === 0 ? effect : { ...effect, refused: union(effect.refused, earlier.refused) };
}

/** One of them holds, nobody knows which. */
export function either(a: GuardEffect, b: GuardEffect): GuardEffect {
  return {
    clears: a.clears & b.clears,
    clearsNormalized: (a.clears | a.clearsNormalized) & (b.clears | b.clearsNormalized),
    reason: a.reason ?? b.reason,
    roots: a.roots.filter((root) => b.roots.includes(root)),
    refused: a.refused.filter((text) => b.refused.includes(text)),
    isText: a.isText && b.isText,
    ...(a.isPublic || b.isPublic ? { isPublic: true } : {}),
  };
}

/** The module of a question. */
export function moduleIn(reader: Reader, question: Question): LinkedModule {
  return moduleOf(reader.state, question.instance);
}
