import { expect, test } from "vitest";
import { readMarkers } from "./marker.ts";

const at = { file: "a.ts", line: 1, message: undefined };

test("carets point at the code above, however many marker lines there are", () => {
  const text = [
    "const sql = reply;",
    "//    ^^^ finding: a-rule",
    "//          ^ source: model-output",
    "next();",
    "// ^ step: passed on",
  ].join("\n");
  expect(readMarkers("a.ts", text)).toEqual([
    { ...at, kind: "finding", column: 7, endColumn: 10, name: "a-rule" },
    { ...at, kind: "source", column: 13, endColumn: undefined, name: "model-output" },
    { ...at, line: 4, kind: "step", column: 4, endColumn: undefined, name: "passed on" },
  ]);
});

test("one marker may expect several findings and look into the message", () => {
  expect(readMarkers("a.ts", 'run(x);\n//  ^ finding: one, two "in the shell"')).toEqual([
    { ...at, kind: "finding", column: 5, endColumn: undefined, name: "one", message: "in the shell" },
    { ...at, kind: "finding", column: 5, endColumn: undefined, name: "two", message: "in the shell" },
  ]);
});

test("JSX and block comments carry markers", () => {
  expect(readMarkers("a.tsx", "      <p>{text}</p>\n    {/*   ^^^^ finding: a-rule */}")).toMatchObject([
    { kind: "finding", column: 11, endColumn: 15, name: "a-rule" },
  ]);
});

test("a known gap names its issue", () => {
  expect(readMarkers("a.ts", "run(x);\n//  ^ missing: a-rule #12")).toMatchObject([{ kind: "missing", name: "a-rule" }]);
  expect(() => readMarkers("a.ts", "run(x);\n//  ^ spurious: a-rule")).toThrow("a.ts:2: a known gap names its issue");
});

test("a misspelt marker is an error, a comment is not", () => {
  expect(() => readMarkers("a.ts", "run(x);\n//  ^ fidning: a-rule")).toThrow("a.ts:2:");
  expect(() => readMarkers("a.ts", "run(x);\n//  ^ finding:")).toThrow("needs a name");
  expect(readMarkers("a.ts", "// what the caller wants ^ is up to them\nrun(/^x/);")).toEqual([]);
});
