import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openProject } from "./project.ts";
import type { Project } from "./project.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";

function openUsed(root: string): Project {
  const project = openProject({ root });
  project.resolveModule("src/a.ts", "pg");
  return project;
}

test("a project is stale when files come or go or configuration changes, not when code changes", () => {
  const root = writeFiles({ "package.json": { dependencies: { pg: "^8.0.0" } }, "tsconfig.json": "{}", "src/a.ts": "" });
  const project = openUsed(root);
  const before = project.stampOf("src/a.ts");
  writeFileSync(join(root, "src/a.ts"), "const a = 1;");
  expect(project.stampOf("src/a.ts")).not.toBe(before);
  expect(project.textOf("src/a.ts", 0, 7)).toBe("const a");
  expect(project.isStale()).toBe(false);

  for (const change of [
    () => {
      writeFileSync(join(root, "src/b.ts"), "");
    },
    () => {
      rmSync(join(root, "src/b.ts"));
    },
    () => {
      mkdirSync(join(root, "lib"));
    },
    () => {
      writeFileSync(join(root, "package.json"), "{}");
    },
    () => {
      writeFileSync(join(root, "tsconfig.json"), "{ }");
    },
  ]) {
    const current = openUsed(root);
    expect(current.isStale()).toBe(false);
    // The clock of the file system may be coarse.
    for (const folder of ["", "src"]) utimesSync(join(root, folder), 1, 1);
    const settled = openUsed(root);
    change();
    expect(settled.isStale()).toBe(true);
  }
});

test("a vanished file has no stamp", () => {
  expect(openProject({ root: writeFiles({}) }).stampOf("a.ts")).toBeUndefined();
});

test.each([
  [{ name: "kit", exports: "./dist/index.js" }, true],
  [{ name: "kit", main: "dist/index.js", types: "dist/index.d.ts" }, true],
  [{ name: "kit", main: "index.js" }, false],
  [{ name: "kit", private: true, exports: "./dist/index.js" }, false],
  [{ name: "kit", bin: "dist/cli.js", exports: "./dist/index.js" }, false],
  [{ exports: "./dist/index.js" }, false],
])("whether others import %j: %s", (manifest, expected) => {
  const root = writeFiles({ "package.json": manifest, "src/a.ts": "" });
  expect(openProject({ root }).isLibrary("src/a.ts")).toBe(expected);
});
