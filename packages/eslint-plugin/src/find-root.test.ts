import { mkdirSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { findRoot, pathInside } from "./find-root.ts";
import { writeFiles } from "./lint.test-data.ts";

test("the root: the setting, the configuration's folder, the working folder, the nearest project", () => {
  const root = writeFiles({
    "package.json": "{}",
    "packages/a/package.json": "{}",
    "packages/a/src/main.ts": "",
    "configured/sluice.config.json": "{}",
    "configured/package.json": "{}",
  });
  mkdirSync(join(root, ".git"));
  const file = join(root, "packages/a/src/main.ts");
  const elsewhere = dirname(root);
  expect(findRoot(file, root, "packages")).toBe(join(root, "packages"));
  expect(findRoot(join(root, "configured/src/x.ts"), root, undefined)).toBe(join(root, "configured"));
  expect(findRoot(file, root, undefined)).toBe(root);
  expect(findRoot(file, elsewhere, undefined)).toBe(join(root, "packages/a"));
});

test("paths are relative, links resolved, whether the file exists or not", () => {
  const root = writeFiles({ "src/a.ts": "" });
  const links = writeFiles({});
  symlinkSync(root, join(links, "root"));
  expect(pathInside(root, join(links, "root/src/a.ts"))).toBe("src/a.ts");
  expect(pathInside(join(links, "root"), join(root, "new/b.ts"))).toBe("new/b.ts");
  expect(pathInside(join(root, "src"), join(root, "b.ts"))).toBeUndefined();
  expect(pathInside(root, root)).toBeUndefined();
});
