/** Characters in a text that a reader does not see, or that make the text look other than it is. */
export interface HiddenText {
  /** UTF-16 offsets of the first run of such characters. */
  readonly start: number;
  readonly stop: number;
  /** `U+202E`, each once, in order of appearance in the text. */
  readonly codePoints: readonly string[];
}

/** Whatever may be hidden text, so that other texts are passed over quickly. */
/* eslint-disable no-misleading-character-class -- the characters are meant one by one */
const ANY = new RegExp(
  `[${[
    "\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u3164\\uFEFF\\uFFA0",
    "\\u180B-\\u180F",
    "\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F",
    "\\uFE00-\\uFE0F",
    "\\uFFF9-\\uFFFB",
    "\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E0FFF}",
  ].join("")}]`,
  "gu",
);
/* eslint-enable no-misleading-character-class */

/**
 * What people write with such characters, which is therefore nothing hidden:
 * emoji joined to one picture, with their skin tones and variations, and flags spelt with tags (Unicode Technical Standard 51);
 * a base character with its one variation selector; joiners and non-joiners beside letters of the scripts that shape by them;
 * spaces without width in scripts that write no spaces; marks of direction in a text that has letters of both directions.
 */
const WRITTEN: readonly RegExp[] = [
  /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu,
  /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\u20E3]|\uFE0F)\u200D(?=[\p{Extended_Pictographic}\u2640\u2642])/gu,
  /(?<=[\p{S}\p{N}\p{P}\p{Extended_Pictographic}#*])[\uFE0E\uFE0F](?![\uFE00-\uFE0F])/gu,
  /(?<=[\p{L}\p{S}])[\uFE00-\uFE0D](?![\uFE00-\uFE0F])/gu,
  /(?<=\p{Script=Han})[\u{E0100}-\u{E01EF}](?![\u{E0100}-\u{E01EF}])/gu,
  /(?<=\p{Script=Mongolian})[\u180B-\u180F]|[\u180B-\u180F](?=\p{Script=Mongolian})/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Mongolian}\p{Script=Nko}])[\u200C\u200D]/gu,
  /(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\u200B/gu,
  /(?<=\p{Script=Khmer})[\u17B4\u17B5]/gu,
];

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Marks, embeddings and isolates, but not overrides: no script needs those. */
const DIRECTIONS = /[\u061C\u200E\u200F\u202A-\u202C\u2066-\u2069]/gu;
const BYTE_ORDER_MARK = "\uFEFF";
/** As long as a separator or a stand-in may be that consists of such characters alone: a text of them is no text in which they hide. */
const MAX_ALONE = 2;

/** The hidden characters of a text; undefined where it has none. */
export function findHiddenText(text: string): HiddenText | undefined {
  if (text.search(ANY) < 0) return undefined;
  const hidden = new Map<number, string>();
  for (const { index, 0: character } of text.matchAll(ANY)) hidden.set(index, character);
  if (text.startsWith(BYTE_ORDER_MARK)) hidden.delete(0);
  for (const pattern of RIGHT_TO_LEFT.test(text) ? [...WRITTEN, DIRECTIONS] : WRITTEN) forgive(text, pattern, hidden);
  const [first] = hidden;
  if (!first || (hidden.size <= MAX_ALONE && [...hidden.values()].join("").length === text.length)) return undefined;
  let stop = first[0];
  for (let next = hidden.get(stop); next !== undefined; next = hidden.get(stop)) stop += next.length;
  return { start: first[0], stop, codePoints: [...new Set([...hidden.values()].map(nameOf))] };
}

function forgive(text: string, pattern: RegExp, hidden: Map<number, string>): void {
  for (const { index, 0: written } of text.matchAll(pattern)) for (let at = index; at < index + written.length; at++) hidden.delete(at);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
