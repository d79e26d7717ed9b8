import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openProject } from "./project.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";

describe("bad input", () => {
  test("a syntax error is placed, and the rest is still there", () => {
    const project = openProject({ root: writeFiles({ "a.ts": "const a = 1;\nconst b = (;\nexport const c = 2;\n" }) });
    expect(project.parse("a.ts")?.statements.length).toBeGreaterThan(2);
    expect(project.notices).toEqual([
      {
        kind: "syntax-error",
        file: "a.ts",
        position: { line: 2, column: 12 },
        message: "Syntax error: Expression expected. The rest of the file was analysed.",
      },
    ]);
  });

  test("several syntax errors are one notice, however often the file is parsed", () => {
    const project = openProject({ root: writeFiles({ "a.ts": "const = ;\nlet 1x;\n" }) });
    project.parse("a.ts");
    project.parse("a.ts");
    expect(project.notices.map(({ message }) => message)).toEqual([expect.stringMatching(/\(and \d+ more\)/u)]);
  });

  test("a file above the limit is skipped", () => {
    const root = writeFiles({ "big.ts": "// filler\n".repeat(1024 * 1024), "a.ts": "" });
    const project = openProject({ root });
    expect(project.parse("big.ts")).toBeUndefined();
    expect(project.notices).toEqual([
      { kind: "too-large", file: "big.ts", message: "The file has 10.0 MB, more than the limit of 2.0 MB; it was skipped." },
    ]);
    expect(openProject({ root, maxFileBytes: 20 * 1024 * 1024 }).parse("big.ts")).toBeDefined();
  });

  test("a binary file is skipped", () => {
    const project = openProject({ root: writeFiles({ "video.ts": Buffer.from([0x47, 0x40, 0x00, 0x10, 0xff]) }) });
    expect(project.parse("video.ts")).toBeUndefined();
    expect(project.notices.map(({ kind }) => kind)).toEqual(["binary"]);
  });

  test("a program that separates the parts of a key by NUL is no binary file", () => {
    const text = "export const key = (user: string, chat: string): string => `${user}\0${chat}`;\n";
    const project = openProject({ root: writeFiles({ "key.ts": text }) });
    expect(project.parse("key.ts")).toBeDefined();
    expect(project.notices).toEqual([]);
  });

  test("invalid UTF-8 is replaced and analysed", () => {
    const bytes = Buffer.concat([Buffer.from('const name = "caf'), Buffer.from([0xe9]), Buffer.from('";\n')]);
    const project = openProject({ root: writeFiles({ "latin.ts": bytes }) });
    expect(project.parse("latin.ts")?.text).toBe('const name = "caf\uFFFD";\n');
    expect(project.notices.map(({ kind }) => kind)).toEqual(["encoding"]);
  });

  test("UTF-16 and a byte-order mark are read as text", () => {
    const wide = Buffer.from("\uFEFFconst a = 1;", "utf16le");
    const project = openProject({
      root: writeFiles({ "le.ts": wide, "be.ts": Buffer.from(wide).swap16(), "bom.ts": "\uFEFFconst a = 1;" }),
    });
    expect(["le.ts", "be.ts", "bom.ts"].map((file) => project.parse(file)?.text)).toEqual(Array(3).fill("const a = 1;"));
    expect(project.notices).toEqual([]);
  });

  test("code that is nested too deeply is skipped", () => {
    const project = openProject({
      root: writeFiles({ "deep.ts": `const a = ${"[".repeat(200_000)}`, "tsconfig.json": "[".repeat(200_000) }),
    });
    expect(project.parse("deep.ts")).toBeUndefined();
    expect(project.resolveModule("deep.ts", "pg")).toEqual({ kind: "package", name: "pg", subpath: "", version: undefined });
    expect(project.resolveModule("deep.ts", `./${"a/".repeat(100_000)}`)).toEqual({ kind: "unresolved" });
    expect(project.notices.map(({ kind, file }) => [kind, file])).toEqual([
      ["config", "tsconfig.json"],
      ["missing-module", "deep.ts"],
      ["budget", "deep.ts"],
    ]);
  });

  test("a file that vanished is skipped", () => {
    const root = writeFiles({ "a.ts": "" });
    const project = openProject({ root });
    rmSync(join(root, "a.ts"));
    expect(project.parse("a.ts")).toBeUndefined();
    expect(project.textOf("a.ts", 0, 5)).toBe("");
    expect(project.notices.map(({ kind, message }) => [kind, message])).toEqual([
      ["unreadable", "The file could not be read (ENOENT); it was skipped."],
    ]);
  });

  test("a minified file is skipped unless it is named", () => {
    const root = writeFiles({ "bundle.js": "function a(b){return b.c(1);}".repeat(1000) });
    const project = openProject({ root });
    expect(project.parse("bundle.js")).toBeUndefined();
    expect(project.notices.map(({ kind }) => kind)).toEqual(["too-large"]);
    expect(openProject({ root, paths: ["bundle.js"] }).parse("bundle.js")).toBeDefined();
  });
});

test("long data is not minified code", () => {
  const image = `const image = "${"QUJD".repeat(20_000)}";\n`;
  const project = openProject({ root: writeFiles({ "image.ts": image, "long.ts": "short();\n".repeat(10_000) }) });
  for (const file of project.files) project.parse(file);
  expect(project.notices).toEqual([]);
});

test("text is given by offsets, and lines are counted once a file", () => {
  const project = openProject({ root: writeFiles({ "a.ts": "const a = 1;\nconst b = 2;", "b.js": "" }) });
  project.parse("a.ts");
  project.parse("a.ts");
  project.parse("b.js");
  expect(project.lines).toBe(2);
  expect(project.textOf("a.ts", 6, 11)).toBe("a = 1");
});

test("the grammar follows the extension", () => {
  const project = openProject({
    root: writeFiles({ "a.tsx": "const a = <b>c</b>;", "b.js": "const a = <b/>;", "c.ts": "const a = <string>b;" }),
  });
  for (const file of project.files) project.parse(file);
  expect(project.notices).toEqual([]);
});
