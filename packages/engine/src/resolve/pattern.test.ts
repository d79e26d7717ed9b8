import { describe, expect, it } from "vitest";
import { shapeOfMatch, shapeOfMiss } from "./pattern.ts";

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
