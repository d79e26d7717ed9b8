import { RegExpParser, visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** What a text can look like that passed a test against a regular expression. */
export interface TextShape {
  /** Code points below 128 that it may contain, as a bit set of four 32-bit words; above 127 counts as one more flag. */
  readonly characters: ReadonlySet<number>;
  readonly hasOthers: boolean;
  /** Whether the first character may be a dash. */
  readonly mayStartWithDash: boolean;
  /** Whether `..` as a whole passes. */
  readonly mayBeParent: boolean;
}

const ASCII = 128;

/** The shape of texts that match a pattern as a whole; undefined where the pattern does not bind the whole text, or cannot be read. */
export function shapeOfMatch(pattern: string, flags: string): TextShape | undefined {
  const tree = parse(pattern, flags);
  if (!tree || flags.includes("m") || !tree.alternatives.every(isAnchored)) return undefined;
  return shapeOf(tree, pattern, flags, tree.alternatives.every(startsPlainly));
}

/** The shape of texts in which a one-character pattern was *not* found: `/[^a-z]/` leaves `a-z`. */
export function shapeOfMiss(pattern: string, flags: string): TextShape | undefined {
  const tree = parse(pattern, flags);
  const only = tree?.alternatives.length === 1 ? tree.alternatives[0] : undefined;
  const element = only?.elements.length === 1 ? only.elements[0] : undefined;
  const inner = element?.type === "Quantifier" ? element.element : element;
  if (inner?.type !== "CharacterClass" && inner?.type !== "CharacterSet") return undefined;
  const found = collect(inner, flags);
  if (!found.hasOthers) return undefined;
  const characters = new Set(range(0, ASCII - 1).filter((code) => !found.characters.has(code)));
  const mayBeParent = characters.has(DOT);
  return { characters, hasOthers: false, mayStartWithDash: characters.has(DASH), mayBeParent };
}

const DOT = 46;
const DASH = 45;

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

interface Collected {
  readonly characters: Set<number>;
  hasOthers: boolean;
}

function shapeOf(tree: AST.Pattern, pattern: string, flags: string, isPlainStart: boolean): TextShape {
  const found = collect(tree, flags);
  return {
    characters: found.characters,
    hasOthers: found.hasOthers,
    mayStartWithDash: !isPlainStart,
    mayBeParent: matchesParent(pattern, flags),
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

function collect(node: AST.Pattern | AST.Element | AST.CharacterClass | AST.CharacterSet, flags: string): Collected {
  const found: Collected = { characters: new Set(), hasOthers: false };
  const add = (code: number): void => {
    if (code < ASCII) found.characters.add(code);
    else found.hasOthers = true;
  };
  const addRange = (min: number, max: number): void => {
    for (let code = min; code <= Math.min(max, ASCII - 1); code++) add(code);
    if (max >= ASCII) found.hasOthers = true;
  };
  let classDepth = 0;
  visitRegExpAST(node, {
    onCharacterClassEnter: (item) => {
      if (item.negate && classDepth === 0) addNegated(item, flags, found);
      if (item.negate) classDepth++;
    },
    onCharacterClassLeave: (item) => {
      if (item.negate) classDepth--;
    },
    onCharacterEnter: (item) => {
      if (classDepth === 0) add(item.value);
    },
    onCharacterClassRangeEnter: (item) => {
      if (classDepth === 0) addRange(item.min.value, item.max.value);
    },
    onCharacterSetEnter: (item) => {
      if (classDepth === 0) addSet(item, addRange);
    },
  });
  if (flags.includes("i")) for (const code of [...found.characters]) for (const other of otherCase(code)) found.characters.add(other);
  return found;
}

function addNegated(item: AST.CharacterClass, flags: string, found: Collected): void {
  const inner: Collected = { characters: new Set(), hasOthers: false };
  for (const element of item.elements) {
    const part = collect(element as AST.Element, flags);
    for (const code of part.characters) inner.characters.add(code);
  }
  for (let code = 0; code < ASCII; code++) if (!inner.characters.has(code)) found.characters.add(code);
  found.hasOthers = true;
}

function addSet(item: AST.CharacterSet, addRange: (min: number, max: number) => void): void {
  const plain: readonly (readonly [number, number])[] =
    item.kind === "digit"
      ? [[48, 57]]
      : item.kind === "word"
        ? [
            [48, 57],
            [65, 90],
            [95, 95],
            [97, 122],
          ]
        : item.kind === "space"
          ? [
              [9, 13],
              [32, 32],
              [160, 160],
            ]
          : [[0, 0x10ffff]];
  const isNegated = "negate" in item && item.negate;
  if (!isNegated) for (const [min, max] of plain) addRange(min, max);
  else {
    for (let code = 0; code < ASCII; code++) if (!plain.some(([min, max]) => code >= min && code <= max)) addRange(code, code);
    addRange(ASCII, ASCII);
  }
}

function otherCase(code: number): number[] {
  const text = String.fromCharCode(code);
  return [text.toLowerCase(), text.toUpperCase()].map((item) => item.charCodeAt(0));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
