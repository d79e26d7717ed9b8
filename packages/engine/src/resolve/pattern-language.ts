import type { AST } from "@eslint-community/regexpp";

/** More texts than anybody writes out. */
const MAX_TEXTS = 10_000;
/** Characters of a class that still are a choice between a few: the digits, at most. */
const MAX_WIDTH = 10;

/** Whether a part of a pattern matches only texts that the pattern writes out: words, choices between them, what may be left out. */
export function isWrittenOut(part: AST.Pattern | AST.CapturingGroup): boolean {
  return textsOfAny(part.alternatives) <= MAX_TEXTS;
}

/** How many texts are matched, at most; what an assertion looks at is no part of them. */
function textsOfAny(alternatives: readonly AST.Alternative[]): number {
  return alternatives.reduce((sum, { elements }) => sum + elements.reduce((product, element) => product * textsOf(element), 1), 0);
}

function textsOf(element: AST.Element): number {
  switch (element.type) {
    case "Character":
    case "Assertion":
      return 1;
    case "Group":
    case "CapturingGroup":
      return textsOfAny(element.alternatives);
    case "Quantifier":
      return isBlank(element.element) ? 1 : textsOfRepeated(element);
    case "CharacterClass":
    case "CharacterSet":
      return isBlank(element) ? 1 : asChoice(widthOf(element));
    default:
      return Infinity;
  }
}

/** Of each number of times, one beside the other: nothing is repeated more often than there may be texts. */
function textsOfRepeated({ element, min, max }: AST.Quantifier): number {
  const once = textsOf(element);
  if (max - min > MAX_TEXTS || once > MAX_TEXTS) return Infinity;
  return once === 1 ? max - min + 1 : (once ** (max + 1) - once ** min) / (once - 1);
}

/** Whether only blanks are matched: however many of them stand between two words, they say nothing. */
function isBlank(element: AST.Element | AST.ClassRangesCharacterClassElement): boolean {
  if (element.type === "Character") return element.raw === " ";
  if (element.type === "CharacterSet") return element.kind === "space" && !element.negate;
  return element.type === "CharacterClass" && !element.negate && !element.unicodeSets && element.elements.every(isBlank);
}

function asChoice(width: number): number {
  return width <= MAX_WIDTH ? width : Infinity;
}

/** How many characters a class names. */
function widthOf(element: AST.CharacterClass | AST.CharacterSet | AST.ClassRangesCharacterClassElement): number {
  switch (element.type) {
    case "Character":
      return 1;
    case "CharacterClassRange":
      return element.max.value - element.min.value + 1;
    case "CharacterSet":
      return isBlank(element) ? 1 : element.kind === "digit" && !element.negate ? MAX_WIDTH : Infinity;
    default:
      return element.negate || element.unicodeSets ? Infinity : element.elements.reduce((sum, item) => sum + widthOf(item), 0);
  }
}
