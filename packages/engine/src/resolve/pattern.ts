import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";
import { ASCII, collect, otherCase, wordsOfArithmetic } from "./pattern-characters.ts";
import { isWrittenOut } from "./pattern-language.ts";

/** What a text can look like that passed a test against a regular expression. */
export interface TextShape {
  /** Code points below 128 that it may contain, as a bit set of four 32-bit words; above 127 counts as one more flag. */
  readonly characters: ReadonlySet<number>;
  /** The same without those of the words of arithmetic that the pattern spells out: `Math.sqrt`. */
  readonly besidesArithmetic: ReadonlySet<number>;
  readonly hasOthers: boolean;
  /** Whether the first character may be a dash. */
  readonly mayStartWithDash: boolean;
  /** Whether two dashes may stand side by side. */
  readonly mayRepeatDash: boolean;
  /** Whether `..` as a whole passes. */
  readonly mayBeParent: boolean;
  /** Whether it is one of the texts that the pattern writes out: nobody else has chosen any of its words. */
  readonly isWrittenOut: boolean;
}

/** The shape of texts that match a pattern as a whole; undefined where the pattern does not bind the whole text, or cannot be read. */
export function shapeOfMatch(pattern: string, flags: string): TextShape | undefined {
  const tree = parse(pattern, flags);
  if (!tree || flags.includes("m") || !tree.alternatives.every(isAnchored)) return undefined;
  return shapeOf(tree, pattern, flags, tree.alternatives.every(startsPlainly));
}

/** What a match of a pattern and what its groups caught may look like, wherever in a text it was found. */
export interface MatchShapes {
  readonly whole: TextShape;
  readonly groups: readonly { readonly name: string | undefined; readonly shape: TextShape }[];
}

/** The shapes of a match; undefined where the pattern cannot be read. */
export function shapesOfMatch(pattern: string, flags: string): MatchShapes | undefined {
  const tree = flags.includes("v") ? undefined : parse(pattern, flags);
  if (!tree) return undefined;
  const groups: AST.CapturingGroup[] = [];
  const references: AST.Backreference[] = [];
  visitRegExpAST(tree, {
    onCapturingGroupEnter: (group) => void groups.push(group),
    onBackreferenceEnter: (reference) => void references.push(reference),
  });
  if (references.length > 0) return undefined;
  return {
    whole: shapeOfPart(tree, flags),
    groups: groups.map((group) => ({ name: group.name ?? undefined, shape: shapeOfPart(group, flags) })),
  };
}

function shapeOfPart(part: AST.Pattern | AST.CapturingGroup, flags: string): TextShape {
  const { characters, hasOthers } = collect(part, flags);
  const dashes = dashesOf(part.alternatives);
  const assertions: AST.Assertion[] = [];
  visitRegExpAST(part, { onAssertionEnter: (assertion) => void assertions.push(assertion) });
  // What an assertion looks at stands outside of the match.
  const mayBeParent = assertions.length > 0 ? characters.has(DOT) : matchesParent(`^(?:${part.raw})$`, flags);
  return {
    characters,
    besidesArithmetic: characters,
    hasOthers,
    mayStartWithDash: dashes.first,
    mayRepeatDash: dashes.repeated,
    mayBeParent,
    isWrittenOut: isWrittenOut(part),
  };
}

/** The shape of texts in which a pattern was *not* found: `/[^a-z]/` leaves `a-z`, `/^-/` anything that does not begin with a dash. */
export function shapeOfMiss(pattern: string, flags: string): TextShape | undefined {
  const tree = parse(pattern, flags);
  const only = tree?.alternatives.length === 1 ? tree.alternatives[0] : undefined;
  if (!only || flags.includes("y")) return undefined;
  return shapeWithoutStart(only, flags) ?? shapeWithout(only, flags);
}

/** What a global replacement leaves of any text: characters that the pattern does not name, and those of the replacement. */
export function shapeOfReplacement(pattern: string, flags: string, replacement: string): TextShape | undefined {
  const rest = flags.includes("g") && !replacement.includes("$") ? shapeOfMiss(pattern, flags) : undefined;
  return rest && !rest.hasOthers ? shapeOfCharacters(new Set([...rest.characters, ...codesOf(replacement)])) : undefined;
}

function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}

/** Of a pattern for one character, such as `[^a-z]` or `[^a-z]+`. */
function shapeWithout(alternative: AST.Alternative, flags: string): TextShape | undefined {
  const element = alternative.elements.length === 1 ? alternative.elements[0] : undefined;
  if (element?.type === "Quantifier" && element.min > 1) return undefined;
  const inner = element?.type === "Quantifier" ? element.element : element;
  if (inner?.type !== "CharacterClass" && inner?.type !== "CharacterSet") return undefined;
  if (!coversOthers(inner)) return undefined;
  const { characters } = collect(inner, "");
  const left = ALL.filter((code) => !characters.has(code));
  return shapeOfCharacters(new Set(flags.includes("i") ? left.flatMap((code) => [code, ...otherCase(code)]) : left));
}

/** Whether a class names every character beyond ASCII: it is negated, and nothing beyond ASCII is taken out, or `\W` or the like is in it. */
function coversOthers(element: AST.CharacterClass | AST.CharacterSet): boolean {
  if (element.type === "CharacterSet") return "negate" in element && element.negate && element.kind !== "property";
  if (!element.negate) return element.elements.some((item) => item.type === "CharacterSet" && coversOthers(item));
  return element.elements.every((item) => isBlank(item) || !collect(item as AST.Element, "").hasOthers);
}

/** `\s`: the blanks beyond ASCII do what the others do. */
function isBlank(item: AST.CharacterClassElement): boolean {
  return item.type === "CharacterSet" && item.kind === "space" && !item.negate;
}

/** Of a pattern for a dash at the start, such as `^-` or `^[-+]`. */
function shapeWithoutStart({ elements }: AST.Alternative, flags: string): TextShape | undefined {
  const [anchor, second] = elements;
  if (anchor?.type !== "Assertion" || anchor.kind !== "start" || elements.length !== 2) return undefined;
  const first = second?.type === "Quantifier" && second.min <= 1 ? second.element : second;
  if (first?.type !== "Character" && first?.type !== "CharacterClass") return undefined;
  return collect(first, flags).characters.has(DASH)
    ? { ...shapeOfCharacters(new Set(ALL)), hasOthers: true, mayStartWithDash: false }
    : undefined;
}

/** Any text made of these characters. */
function shapeOfCharacters(characters: ReadonlySet<number>): TextShape {
  const hasDash = characters.has(DASH);
  return {
    characters,
    besidesArithmetic: characters,
    hasOthers: [...characters].some((code) => code >= ASCII),
    mayStartWithDash: hasDash,
    mayRepeatDash: hasDash,
    mayBeParent: characters.has(DOT),
    isWrittenOut: false,
  };
}

const DOT = 46;
const DASH = 45;
const ALL: readonly number[] = Array.from({ length: ASCII }, (_, code) => code);

function parse(pattern: string, flags: string): AST.Pattern | undefined {
  try {
    return new RegExpParser().parsePattern(pattern, 0, pattern.length, { unicode: flags.includes("u"), unicodeSets: flags.includes("v") });
  } catch {
    return undefined;
  }
}

function isAnchored(alternative: AST.Alternative): boolean {
  const [first] = alternative.elements;
  const last = alternative.elements.at(-1);
  if (alternative.elements.length === 1 && first?.type === "Group") return first.alternatives.every(isAnchored);
  return first?.type === "Assertion" && first.kind === "start" && last?.type === "Assertion" && last.kind === "end";
}

/** Whether what follows the anchor cannot be a dash. */
function startsPlainly(alternative: AST.Alternative): boolean {
  const next = alternative.elements[1];
  return next !== undefined && !firstMayBeDash(next);
}

function firstMayBeDash(element: AST.Element): boolean {
  switch (element.type) {
    case "Quantifier":
      return element.min === 0 || firstMayBeDash(element.element);
    case "Group":
    case "CapturingGroup":
      return element.alternatives.some((item) => item.elements[0] === undefined || firstMayBeDash(item.elements[0]));
    case "Character":
    case "CharacterClass":
    case "CharacterSet":
      return collect(element, "").characters.has(DASH);
    default:
      return true;
  }
}

/** Where dashes may stand in what a part of a pattern matches. */
interface Dashes {
  readonly first: boolean;
  readonly last: boolean;
  /** Whether two may stand side by side. */
  readonly repeated: boolean;
  /** Whether the part may match nothing at all. */
  readonly empty: boolean;
}

const NO_TEXT: Dashes = { first: false, last: false, repeated: false, empty: true };

function dashesOf(alternatives: readonly AST.Alternative[]): Dashes {
  const each = alternatives.map(({ elements }) => elements.map(dashesIn).reduce(inSequence, NO_TEXT));
  return {
    first: each.some(({ first }) => first),
    last: each.some(({ last }) => last),
    repeated: each.some(({ repeated }) => repeated),
    empty: each.some(({ empty }) => empty),
  };
}

function inSequence(a: Dashes, b: Dashes): Dashes {
  return {
    first: a.first || (a.empty && b.first),
    last: b.last || (b.empty && a.last),
    repeated: a.repeated || b.repeated || (a.last && b.first),
    empty: a.empty && b.empty,
  };
}

function dashesIn(element: AST.Element): Dashes {
  switch (element.type) {
    case "Assertion":
      return NO_TEXT;
    case "Group":
    case "CapturingGroup":
      return dashesOf(element.alternatives);
    case "Quantifier": {
      const once = dashesIn(element.element);
      const repeated = once.repeated || (element.max > 1 && once.first && once.last);
      return { ...once, repeated, empty: once.empty || element.min === 0 };
    }
    case "Character":
    case "CharacterClass":
    case "CharacterSet": {
      const isDash = collect(element, "").characters.has(DASH);
      return { first: isDash, last: isDash, repeated: false, empty: false };
    }
    default:
      return { first: true, last: true, repeated: true, empty: true };
  }
}

function shapeOf(tree: AST.Pattern, pattern: string, flags: string, isPlainStart: boolean): TextShape {
  const found = collect(tree, flags);
  return {
    characters: found.characters,
    besidesArithmetic: collect(tree, flags, wordsOfArithmetic(tree)).characters,
    hasOthers: found.hasOthers,
    mayStartWithDash: !isPlainStart,
    mayRepeatDash: dashesOf(tree.alternatives).repeated,
    mayBeParent: matchesParent(pattern, flags),
    isWrittenOut: isWrittenOut(tree),
  };
}

/** Asks the pattern itself: a test against two characters cannot take long. */
function matchesParent(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags.replace(/[gy]/gu, "")).test("..");
  } catch {
    return true;
  }
}
