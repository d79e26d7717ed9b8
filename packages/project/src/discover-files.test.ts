import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openProject } from "./project.ts";
import type { ProjectOptions } from "./project.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";

const filesOf = (root: string, options: Omit<ProjectOptions, "root"> = {}): readonly string[] => openProject({ root, ...options }).files;

describe("what is analysed", () => {
  test("every kind of code file, sorted, and nothing else", () => {
    const root = writeFiles({
      "src/b.tsx": "",
      "src/a.ts": "",
      "c.mts": "",
      "d.cts": "",
      "e.js": "",
      "f.jsx": "",
      "g.mjs": "",
      "h.cjs": "",
      "i.json": "",
      "j.md": "",
    });
    expect(filesOf(root)).toEqual(["c.mts", "d.cts", "e.js", "f.jsx", "g.mjs", "h.cjs", "src/a.ts", "src/b.tsx"]);
  });

  test("no dependencies, declarations, bundles, caches and build output", () => {
    const root = writeFiles({
      "package.json": {},
      "main.ts": "",
      "node_modules/pg/index.js": "",
      "types.d.ts": "",
      "types.d.mts": "",
      "vendor/jquery.min.js": "",
      ".next/server.js": "",
      "dist/main.js": "",
      "packages/a/package.json": {},
      "packages/a/build/main.js": "",
    });
    expect(filesOf(root)).toEqual(["main.ts"]);
  });

  test("a folder that is only called like build output is source", () => {
    const root = writeFiles({ "package.json": {}, "src/build/main.ts": "", "src/out/main.ts": "" });
    expect(filesOf(root)).toEqual(["src/build/main.ts", "src/out/main.ts"]);
  });

  test("tests are left out unless the project says otherwise", () => {
    const root = writeFiles({ "a.ts": "", "a.test.ts": "", "__tests__/b.ts": "", "test/c.ts": "" });
    expect(filesOf(root)).toEqual(["a.ts"]);
    expect(filesOf(root, { exclude: [] })).toEqual(["__tests__/b.ts", "a.test.ts", "a.ts", "test/c.ts"]);
  });

  test("include and exclude are globs from the root, and a folder means all below", () => {
    const root = writeFiles({ "src/a.ts": "", "src/gen/b.ts": "", "lib/c.ts": "" });
    expect(filesOf(root, { include: ["src/**"] })).toEqual(["src/a.ts", "src/gen/b.ts"]);
    expect(filesOf(root, { include: ["./src"], exclude: ["src/gen/"] })).toEqual(["src/a.ts"]);
    expect(filesOf(root, { exclude: ["**/{b,c}.ts"] })).toEqual(["src/a.ts"]);
  });
});

describe(".gitignore", () => {
  test("nested files add rules and take them back", () => {
    const root = writeFiles({
      ".gitignore": "*.gen.ts\n/private/\n",
      "a.gen.ts": "",
      "b.ts": "",
      "private/c.ts": "",
      "sub/.gitignore": "!keep.gen.ts\nlocal.ts\n",
      "sub/keep.gen.ts": "",
      "sub/drop.gen.ts": "",
      "sub/local.ts": "",
      "sub/private/d.ts": "",
    });
    expect(filesOf(root)).toEqual(["b.ts", "sub/keep.gen.ts", "sub/private/d.ts"]);
  });

  test("an ignored folder is read when it is named", () => {
    const root = writeFiles({
      ".gitignore": "generated/\n",
      "generated/a.ts": "",
      "generated/.gitignore": "b.ts",
      "generated/b.ts": "",
      "c.ts": "",
    });
    expect(filesOf(root, { paths: ["generated"] })).toEqual(["generated/a.ts"]);
  });
});

describe("named paths", () => {
  test("a file is read whatever it looks like", () => {
    const root = writeFiles({ "a.test.ts": "", "dist/b.min.js": "", ".gitignore": "dist", "c.ts": "" });
    expect(filesOf(root, { paths: ["a.test.ts", "dist/b.min.js"] })).toEqual(["a.test.ts", "dist/b.min.js"]);
  });

  test("absolute and overlapping paths give each file once", () => {
    const root = writeFiles({ "src/a.ts": "", "src/b.ts": "", "c.ts": "" });
    expect(filesOf(root, { paths: ["src", join(root, "src/a.ts"), "."] })).toEqual(["c.ts", "src/a.ts", "src/b.ts"]);
  });

  test("a file that is no code gets a notice", () => {
    const project = openProject({ root: writeFiles({ "README.md": "", "a.ts": "" }), paths: ["README.md", "a.ts"] });
    expect(project.files).toEqual(["a.ts"]);
    expect(project.notices).toEqual([
      { kind: "unreadable", file: "README.md", message: "Not a TypeScript or JavaScript file; it was skipped." },
    ]);
  });

  test("what does not exist or lies outside is the user's mistake", () => {
    const root = writeFiles({ "inner/a.ts": "", "b.ts": "" });
    expect(() => openProject({ root, paths: ["missing.ts"] })).toThrow(/There is no file or folder "missing\.ts"/u);
    expect(() => openProject({ root: join(root, "inner"), paths: ["../b.ts"] })).toThrow(/"\.\.\/b\.ts" lies outside/u);
    expect(() => openProject({ root: join(root, "nowhere") })).toThrow(/There is no folder/u);
    expect(() => openProject({ root: join(root, "b.ts") })).toThrow(/is not a folder/u);
  });

  test("an empty folder is said to be empty", () => {
    const project = openProject({ root: writeFiles({ "notes.txt": "" }) });
    expect(project.files).toEqual([]);
    expect(project.notices.map(({ kind }) => kind)).toEqual(["config"]);
  });
});

describe("links", () => {
  test("a link out of the root is not followed, and said so", () => {
    const outside = writeFiles({ "secret.ts": "", "folder/more.ts": "" });
    const root = writeFiles({ "a.ts": "" });
    symlinkSync(join(outside, "secret.ts"), join(root, "link.ts"));
    symlinkSync(join(outside, "folder"), join(root, "folder"));
    symlinkSync("/nowhere/at/all", join(root, "broken"));
    const project = openProject({ root });
    expect(project.files).toEqual(["a.ts"]);
    expect(project.notices.map(({ kind, file }) => [kind, file])).toEqual([
      ["link", "broken"],
      ["link", "folder"],
      ["link", "link.ts"],
    ]);
    expect(() => openProject({ root, paths: ["link.ts"] })).toThrow(/outside/u);
    expect(project.resolveModule("a.ts", "./link.ts")).toEqual({ kind: "unresolved" });
    expect(project.resolveModule("a.ts", "./folder/more.ts")).toEqual({ kind: "unresolved" });
  });

  test("cycles and links inside the root give each file once", () => {
    const root = writeFiles({ "src/a.ts": "" });
    symlinkSync("..", join(root, "src/up"));
    symlinkSync("src", join(root, "alias"));
    const project = openProject({ root });
    expect(project.files).toEqual(["src/a.ts"]);
    expect(project.notices).toEqual([]);
    expect(project.resolveModule("src/a.ts", "../alias/a")).toEqual({ kind: "file", file: "src/a.ts" });
    expect(project.resolveModule("src/a.ts", "./up/alias/up/src/a.js")).toEqual({ kind: "file", file: "src/a.ts" });
  });

  test("the root itself may be a link", () => {
    const real = writeFiles({ "a.ts": "" });
    const parent = writeFiles({});
    symlinkSync(real, join(parent, "root"));
    expect(filesOf(join(parent, "root"), { paths: [join(parent, "root/a.ts")] })).toEqual(["a.ts"]);
  });
});

// The super-user may read everything, so there is nothing to see.
test.skipIf(process.getuid?.() === 0)("a folder without permission gets a notice", () => {
  const root = writeFiles({ "a.ts": "" });
  mkdirSync(join(root, "locked"));
  chmodSync(join(root, "locked"), 0);
  expect(openProject({ root }).notices.map(({ kind, file }) => [kind, file])).toEqual([["unreadable", "locked"]]);
});
