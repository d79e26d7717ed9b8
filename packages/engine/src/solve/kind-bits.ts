import type { LibraryModel, SinkKindInfo } from "@sluice/core";

/** Which sink kinds a tainted value is harmless for, as bits of one integer. */
export interface KindBits {
  /** The kinds that have a bit. */
  readonly names: readonly string[];
  /** The bit of a kind; 0 for kinds that no active rule asks for. */
  readonly bitOf: (kind: string) => number;
  /** All kinds: a value that no rule minds. */
  readonly all: number;
  /** Kinds for which only text at the start of a value matters. */
  readonly startOnly: number;
  /** Kinds for which text does no harm after text that looks like this. */
  readonly prefixed: readonly { readonly bit: number; readonly prefix: RegExp }[];
  /** Kinds for which a check of the scheme is enough. */
  readonly byScheme: number;
  /** Kinds for which what stands in an element of JSX is escaped. */
  readonly inElements: number;
  /** Not a kind: the value is a resolved, normalised path, so that a prefix check with a separator contains it. */
  readonly normalized: number;
  /** Not a kind: what the value resolves to below some folder was found to lie below it. */
  readonly contained: number;
  /** Not kinds: the value was found to be no absolute path, and not to begin with `..`. A normalised path that is neither stays below the current folder. */
  readonly relative: number;
  readonly descending: number;
  /** Not a kind: no segment of the value is `..`. */
  readonly level: number;
  /** Not a kind: the value would be harmless as a path were it not for `..`: it has no separator. */
  readonly segment: number;
  /** The bits that say something of a whole value and nothing of a text that it is part of. */
  readonly ofWhole: number;
  readonly maskOf: (clears: readonly string[] | "all") => number;
}

const NORMALIZED = 1 << 29;
const CONTAINED = 1 << 30;
const RELATIVE = 1 << 28;
const DESCENDING = 1 << 27;
const SEGMENT = 1 << 26;
const LEVEL = 1 << 31;
const MAX_KINDS = 26;

/**
 * Gives every sink kind a bit. Where there are more kinds than bits, those share one of which the same is known and that the same rows of models clear
 * (`clearing` names them): what is harmless for one of them is harmless for all.
 * @throws RangeError where even so there are more than 26.
 */
export function assignKindBits(
  kinds: readonly string[],
  infos: Readonly<Record<string, SinkKindInfo>>,
  clearing: (kind: string) => string = (kind) => kind,
): KindBits {
  const isCrowded = kinds.length > MAX_KINDS;
  const groupOf = (kind: string): string => (isCrowded ? `${clearing(kind)} ${describe(infos[kind])}` : kind);
  const groups = [...new Set(kinds.map(groupOf))];
  if (groups.length > MAX_KINDS) throw new RangeError(`at most ${MAX_KINDS} sink kinds can be told apart in one run, not ${groups.length}`);
  const bits = new Map(kinds.map((kind) => [kind, 1 << groups.indexOf(groupOf(kind))]));
  const bitOf = (kind: string): number => bits.get(kind) ?? 0;
  const union = (names: Iterable<string>): number => [...names].reduce((mask, kind) => mask | bitOf(kind), 0);
  const all = union(kinds);
  return {
    names: kinds,
    bitOf,
    all,
    startOnly: union(kinds.filter((kind) => infos[kind]?.position === "start" && infos[kind].prefix === undefined)),
    prefixed: kinds.flatMap((kind) => {
      const prefix = infos[kind]?.prefix;
      return prefix ? [{ bit: bitOf(kind), prefix }] : [];
    }),
    byScheme: union(kinds.filter((kind) => infos[kind]?.byScheme)),
    inElements: union(kinds.filter((kind) => infos[kind]?.escapedInElements)),
    normalized: NORMALIZED,
    contained: CONTAINED,
    relative: RELATIVE,
    descending: DESCENDING,
    level: LEVEL,
    segment: SEGMENT,
    ofWhole: NORMALIZED | CONTAINED | RELATIVE | DESCENDING | LEVEL | SEGMENT,
    maskOf: (clears) => (clears === "all" ? all : union(clears)),
  };
}

/** Names, for each sink kind, the rows of models that clear it by its name. Kinds that texts are told by are like no other. */
export function clearingOf(models: readonly LibraryModel[]): (kind: string) => string {
  const rows = models.flatMap(({ sources = [], sanitizers = [], guards = [], literals = [], propagators = [] }) =>
    [...sources, ...sanitizers, ...guards, ...literals, ...propagators].map(({ clears }) => (clears === "all" ? [] : (clears ?? []))),
  );
  const ofTexts = new Set(models.flatMap(({ texts = [] }) => texts.flatMap(({ within, kind }) => [within, kind])));
  return (kind) => (ofTexts.has(kind) ? kind : rows.flatMap((kinds, index) => (kinds.includes(kind) ? [index] : [])).join());
}

/** What is known of a kind besides its meaning, as text. */
function describe(info: SinkKindInfo | undefined): string {
  return JSON.stringify(Object.entries({ ...info, summary: "" }).map(([key, value]) => [key, String(value)]));
}

/** After this argument a program takes nothing for an option (POSIX Utility Syntax Guidelines, guideline 10). */
export const OPTIONS_END = "--";

/**
 * Whether what follows an argument in a list is its value and so no option, even with a dash in front (the same guidelines, 7). A long option may as
 * well be a switch: it is none where the two are put into a list as a pair, or where more follows in the literal.
 */
export function takesNext(argument: string | undefined, next: "pair" | "inside" | "last"): boolean {
  if (argument === undefined) return false;
  return SURE_OPTION.test(argument) || (next !== "last" && LONG_OPTION.test(argument)) || (next === "pair" && SHORT_OPTION.test(argument));
}

/** How grep, sed and their kin take a pattern that may begin with a dash, and version control a message. */
const SURE_OPTION = /^-[em]$/u;

/** Without a value of its own. */
const LONG_OPTION = /^--[a-z][\w-]*$/u;

const SHORT_OPTION = /^-[a-z]$/iu;
