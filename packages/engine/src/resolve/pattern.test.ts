import { describe, expect, it } from "vitest";
import { shapeOfMatch, shapeOfMiss, shapeOfReplacement, shapesOfMatch } from "./pattern.ts";

function charactersOf(pattern: string, flags = ""): string | undefined {
  const shape = shapeOfMatch(pattern, flags);
  return (
    shape &&
    [...shape.characters]
      .sort((a, b) => a - b)
      .map((code) => String.fromCharCode(code))
      .join("")
  );
}

describe("shapeOfMatch", () => {
  it("needs an anchor at both ends", () => {
    expect(shapeOfMatch("[a-c]+", "")).toBeUndefined();
    expect(shapeOfMatch("^[a-c]+", "")).toBeUndefined();
    expect(shapeOfMatch("^[a-c]+$|x", "")).toBeUndefined();
    expect(charactersOf("^[a-c]+$")).toBe("abc");
  });

  it("does not trust anchors that hold for any line", () => {
    expect(shapeOfMatch("^[a-c]+$", "m")).toBeUndefined();
  });

  it("collects characters of classes, escapes, groups and both letter cases", () => {
    expect(charactersOf("^(?:x|[0-2])\\-$")).toBe("-012x");
    expect(charactersOf("^[a]$", "i")).toBe("Aa");
    expect(shapeOfMatch("^[^a]$", "")?.hasOthers).toBe(true);
    expect(shapeOfMatch("^.$", "")?.hasOthers).toBe(true);
  });

  it("leaves out the words of arithmetic, whichever of them this version of Node has", () => {
    const letters = (pattern: string): number | undefined => shapeOfMatch(pattern, "")?.besidesArithmetic.size;
    expect([letters("^(?:Math|abs|f16round)+$"), letters("^(?:Moth)+$")]).toEqual([0, 4]);
  });

  it("tells whether the text may start with a dash or be the parent folder", () => {
    expect(shapeOfMatch("^[\\w-]+$", "")?.mayStartWithDash).toBe(true);
    expect(shapeOfMatch("^\\w[\\w-]*$", "")?.mayStartWithDash).toBe(false);
    expect(shapeOfMatch("^[\\w.]+$", "")?.mayBeParent).toBe(true);
    expect(shapeOfMatch("^[\\w]+\\.md$", "")?.mayBeParent).toBe(false);
  });

  it("gives up on what is no pattern", () => {
    expect(shapeOfMatch("^(", "")).toBeUndefined();
  });
});

describe("shapeOfMiss", () => {
  it("leaves what a negated class does not name", () => {
    const shape = shapeOfMiss("[^a-b]", "g");
    expect(shape?.hasOthers).toBe(false);
    expect([...(shape?.characters ?? [])].map((code) => String.fromCharCode(code)).join("")).toBe("ab");
  });

  it("says nothing of a list of bad characters", () => {
    expect(shapeOfMiss("[;&|]", "")).toBeUndefined();
  });
});

describe("dashes side by side", () => {
  const mayRepeat = (pattern: string): boolean | undefined => shapeOfMatch(pattern, "")?.mayRepeatDash;

  it("are ruled out by what stands between", () => {
    expect(mayRepeat("^\\d{4}-\\d{2}-\\d{2}$")).toBe(false);
    expect(mayRepeat("^[a-z]+(?:-[a-z]+)*$")).toBe(false);
    expect(mayRepeat("^[a-z]-?$")).toBe(false);
  });

  it("are possible where parts repeat or vanish", () => {
    expect(mayRepeat("^[\\w-]+$")).toBe(true);
    expect(mayRepeat("^-?\\d*-$")).toBe(true);
    expect(mayRepeat("^(?:a-|-b)+$")).toBe(true);
    expect(mayRepeat("^(-)\\1$")).toBe(true);
  });
});

describe("shapeOfReplacement", () => {
  const left = (pattern: string, flags: string, replacement: string): string | undefined => {
    const shape = shapeOfReplacement(pattern, flags, replacement);
    return shape && String.fromCharCode(...[...shape.characters].sort((a, b) => a - b));
  };

  it("adds the replacement to what a negated class leaves", () => {
    expect(left("[^a-c]", "g", "_")).toBe("_abc");
    expect(left("[^a-c]+", "g", "")).toBe("abc");
    expect(left("\\W", "g", "")).toMatch(/^\d+[A-Z]+_[a-z]+$/u);
    expect(left("[^a]", "gi", "")).toBe("Aa");
    expect(left("[^a ]", "g", "")).toBe(" a");
    expect(left("[^a\\s]", "g", "")).toBe("\t\n\v\f\r a");
    expect(left("[\\s\\W-]+", "g", "_")).toMatch(/^\d+[A-Z]+_[a-z]+$/u);
  });

  it("says nothing of one replacement, of a list of bad characters, of what the text itself brings", () => {
    expect(left("[^a-c]", "", "_")).toBeUndefined();
    expect(left("['\"]", "g", "")).toBeUndefined();
    expect(left("\\.\\.\\/", "g", "")).toBeUndefined();
    expect(left("[^a-c]{2,}", "g", "")).toBeUndefined();
    expect(left("[^a-c]", "g", "$&")).toBeUndefined();
    expect(left(".", "g", "")).toBeUndefined();
  });
});

describe("a dash that was not found at the start", () => {
  it("leaves any other text", () => {
    const shape = shapeOfMiss("^-", "");
    expect(shape?.mayStartWithDash).toBe(false);
    expect(shape?.hasOthers).toBe(true);
    expect(shapeOfMiss("^[-+]+", "")?.mayStartWithDash).toBe(false);
    expect(shapeOfMiss("^--", "")).toBeUndefined();
    expect(shapeOfMiss("^-a", "")).toBeUndefined();
  });
});

describe("shapesOfMatch", () => {
  const textOf = (characters: ReadonlySet<number> | undefined): string =>
    [...(characters ?? [])].map((code) => String.fromCharCode(code)).join("");

  it("tells what each group may hold, wherever the pattern was found", () => {
    const shapes = shapesOfMatch("a([0-2]+)-(?<name>[xy])?", "");
    expect(textOf(shapes?.groups[0]?.shape.characters)).toBe("012");
    expect(shapes?.groups[1]?.name).toBe("name");
    expect(textOf(shapes?.groups[1]?.shape.characters)).toBe("xy");
    expect(shapes?.groups.map(({ shape }) => shape.mayStartWithDash)).toEqual([false, false]);
    expect(shapes?.whole.characters.has(45)).toBe(true);
  });

  it("knows groups that may be the parent folder or begin with a dash", () => {
    expect(shapesOfMatch("/([.]+)/", "")?.groups[0]?.shape.mayBeParent).toBe(true);
    expect(shapesOfMatch("/((?<=/)[.]+(?=/))/", "")?.groups[0]?.shape.mayBeParent).toBe(true);
    expect(shapesOfMatch("(-?\\d+)", "")?.groups[0]?.shape.mayStartWithDash).toBe(true);
    expect(shapesOfMatch("(.+)", "")?.groups[0]?.shape.hasOthers).toBe(true);
  });

  it("does not guess what a reference to another group holds", () => {
    expect(shapesOfMatch("(.)(\\1)", "")).toBeUndefined();
  });
});

describe("texts that a pattern writes out", () => {
  const isWrittenOut = (pattern: string): boolean | undefined => shapesOfMatch(pattern, "iu")?.whole.isWrittenOut;

  it("are words, choices between them, and what may be left out or repeated a few times", () => {
    expect(isWrittenOut("\\b(leak(?:ing)?|damp|colou?r)\\b")).toBe(true);
    expect(isWrittenOut("gr[ae]y|semi[\\s-]?detached")).toBe(true);
    expect(isWrittenOut("(?:very ){0,2}big|level \\d")).toBe(true);
    expect(isWrittenOut("living\\s+room|hot *press|a[ \\s]*b")).toBe(true);
    expect(isWrittenOut("(?<=the .*)attic")).toBe(true);
  });

  it("are no classes of many characters, and nothing that repeats without end or too often", () => {
    for (const pattern of [
      "[a-z]",
      "[^a]",
      ".",
      "\\w",
      "\\S",
      "\\p{L}",
      "(?:ab)+",
      "(?:leak|damp){2,}",
      "\\d{5}",
      "(?:a|b){40}",
      "a{0,20000}",
    ])
      expect([pattern, isWrittenOut(pattern)]).toEqual([pattern, false]);
  });

  it("are told for each group", () => {
    const shapes = shapesOfMatch("(\\w+) is (damp|cold)", "");
    expect([shapes?.whole, ...(shapes?.groups ?? []).map(({ shape }) => shape)].map((shape) => shape?.isWrittenOut)).toEqual([
      false,
      false,
      true,
    ]);
    expect(shapeOfMatch("^(?:damp|cold room)$", "")?.isWrittenOut).toBe(true);
    expect(shapeOfMiss("[^ab]", "")?.isWrittenOut).toBe(false);
  });
});
