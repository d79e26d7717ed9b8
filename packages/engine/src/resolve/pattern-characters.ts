import { visitRegExpAST, type AST } from "@eslint-community/regexpp";

/** Code points below this one are told apart. */
export const ASCII = 128;

/** The characters that a part of a pattern may match. */
export interface Collected {
  readonly characters: Set<number>;
  hasOthers: boolean;
}

/**
 * What an expression may name without getting anywhere: the object with the functions of arithmetic, and its members (ECMA-262 of 2025, section 21.3).
 * Written out: what is found must not depend on the version of Node that looks.
 */
const ARITHMETIC: ReadonlySet<string> = new Set(
  (
    "Math E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp expm1 f16round floor fround " +
    "hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc"
  ).split(" "),
);

/** The characters of a pattern that spell out such words, one after the other. */
export function wordsOfArithmetic(tree: AST.Pattern): ReadonlySet<AST.Node> {
  const found = new Set<AST.Node>();
  visitRegExpAST(tree, {
    onAlternativeEnter: ({ elements }) => {
      let word: AST.Character[] = [];
      const end = (): void => {
        if (ARITHMETIC.has(word.map(({ raw }) => raw).join(""))) for (const letter of word) found.add(letter);
        word = [];
      };
      for (const element of elements) {
        if (element.type === "Character" && /^\w$/u.test(element.raw)) word.push(element);
        else end();
      }
      end();
    },
  });
  return found;
}

/** The characters that a part of a pattern names, without those of the nodes that are left out. */
export function collect(
  node: AST.Pattern | AST.Element | AST.CharacterClass | AST.CharacterSet,
  flags: string,
  leftOut: ReadonlySet<AST.Node> = new Set(),
): Collected {
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
      if (classDepth === 0 && !leftOut.has(item)) add(item.value);
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
          ? // The blanks beyond ASCII do what these do.
            [
              [9, 13],
              [32, 32],
            ]
          : [[0, 0x10ffff]];
  const isNegated = "negate" in item && item.negate;
  if (!isNegated) for (const [min, max] of plain) addRange(min, max);
  else {
    for (let code = 0; code < ASCII; code++) if (!plain.some(([min, max]) => code >= min && code <= max)) addRange(code, code);
    addRange(ASCII, ASCII);
  }
}

/** A letter as a small and as a capital one. */
export function otherCase(code: number): number[] {
  const text = String.fromCharCode(code);
  return [text.toLowerCase(), text.toUpperCase()].map((item) => item.charCodeAt(0));
}
