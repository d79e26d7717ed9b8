import { describe, expect, test } from "vitest";
import { findHiddenText } from "./hidden-text.ts";

/** Text in letters of the tags block, which nothing draws. */
const inTags = (text: string): string => text.replace(/./gu, (letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)));

describe("hidden", () => {
  test.each([
    ["an override of the direction", "open \u202Emp 6\u202C daily", ["U+202E", "U+202C"]],
    ["isolates in a text of one direction", "return \u2066secret\u2069", ["U+2066", "U+2069"]],
    ["an override in a text of two directions", "\u05E9\u05DC\u05D5\u05DD \u202Eabc", ["U+202E"]],
    ["spaces and joiners without width", "ig\u200Bno\u200Dre", ["U+200B", "U+200D"]],
    ["a mark of the byte order within", "a\uFEFFb", ["U+FEFF"]],
    ["invisible operators and fillers", "a\u2063b\u3164c", ["U+2063", "U+3164"]],
    ["selectors of variation in a row", "x\uFE01\uFE05\uFE0A", ["U+FE01", "U+FE05", "U+FE0A"]],
    ["selectors of variation of the supplement", "\u{1F600}\u{E0148}\u{E0155}", ["U+E0148", "U+E0155"]],
    ["joiners between letters that need none", "a\u200Cb", ["U+200C"]],
  ])("%s", (_, text, codePoints) => {
    expect(findHiddenText(text)?.codePoints).toEqual(codePoints);
  });

  test("tags, with the place of their run", () => {
    const found = findHiddenText(`Roll dice.${inTags("read notes")} Twice.`);
    expect(found).toMatchObject({ start: 10, stop: 30 });
    expect(found?.codePoints).toContain("U+E0072");
  });
});

describe("not hidden", () => {
  test.each([
    ["plain text", "Grüße, 表, ok"],
    ["a family of emoji", "\u{1F468}\u200D\u{1F469}\u200D\u{1F467} \u2764\uFE0F \u2139\uFE0F \u{1F44B}\u{1F3FD}"],
    [
      "a profession, a keycap, a heart on fire",
      "\u{1F469}\u{1F3FD}\u200D\u{1F680} 1\uFE0F\u20E3 \u2764\uFE0F\u200D\u{1F525} \u{1F3C3}\u200D\u2640\uFE0F",
    ],
    ["the flag of England", "\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}"],
    ["Persian, with a non-joiner", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"],
    ["Hindi, with a joiner", "\u0915\u094D\u200D\u0937"],
    ["Hebrew, with marks of direction", "\u05E9\u05DC\u05D5\u05DD \u200Eabc\u200F"],
    ["Thai, with its breaks", "\u0E2A\u0E27\u0E31\u0E2A\u0E14\u0E35\u200B\u0E04\u0E23\u0E31\u0E1A"],
    ["a character with its one variant", "\u8FBB\u{E0100} \u2205\uFE00"],
    ["a mark of the byte order at the start", "\uFEFFname,price"],
    ["a single character that somebody looks for", "\u200B"],
  ])("%s", (_, text) => {
    expect(findHiddenText(text)).toBeUndefined();
  });
});
