import { expect, test } from "vitest";
import { openProject } from "./project.ts";
import { writeFiles } from "./temporary-folder.test-data.ts";

const manifest = (extra: object = {}): string =>
  JSON.stringify({ name: "app", dependencies: { ai: "^5.0.0" }, peerDependencies: { zod: "^3.0.0" }, ...extra }, undefined, 2);

function versionsIn(files: Readonly<Record<string, string>>): readonly string[] {
  const project = openProject({ root: writeFiles({ "main.ts": "export {};", ...files }) });
  return project.dependencies().map(({ name, version, isLocked }) => `${name} ${version ?? "?"}${isLocked ? " locked" : ""}`);
}

const LOCKS: readonly (readonly [string, string])[] = [
  ["package-lock.json", '{"lockfileVersion":3,"packages":{"node_modules/ai":{"version":"5.0.10"}}}'],
  ["npm-shrinkwrap.json", '{"lockfileVersion":1,"dependencies":{"ai":{"version":"5.0.10"}}}'],
  [
    "pnpm-lock.yaml",
    "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      ai:\n        specifier: ^5.0.0\n        version: 5.0.10(zod@3.0.0)\n",
  ],
  ["yarn.lock", '# yarn lockfile v1\n\nai@^5.0.0:\n  version "5.0.10"\n'],
  ["yarn.lock", '__metadata:\n  version: 8\n\n"ai@npm:^5.0.0":\n  version: 5.0.10\n'],
  ["bun.lock", '{"lockfileVersion":1,"workspaces":{"":{"name":"app"}},"packages":{"ai":["ai@5.0.10", "", {}, ""],}}'],
];

test.each(LOCKS)("the version in %s", (name, text) => {
  expect(versionsIn({ "package.json": manifest(), [name]: text })).toEqual(["ai 5.0.10 locked"]);
});

test("the lowest version that the range allows, or what is installed in its place", () => {
  expect(versionsIn({ "package.json": manifest() })).toEqual(["ai 5.0.0"]);
  expect(versionsIn({ "package.json": manifest({ overrides: { ai: "5.0.60" } }) })).toEqual(["ai 5.0.60"]);
  expect(versionsIn({ "package.json": manifest({ resolutions: { ai: "5.0.60" } }) })).toEqual(["ai 5.0.60"]);
  expect(versionsIn({ "package.json": manifest({ pnpm: { overrides: { ai: "5.0.60" } } }) })).toEqual(["ai 5.0.60"]);
});

test("every package of a workspace, at the line of the dependency, but not one for another", () => {
  const member = JSON.stringify({ name: "core", devDependencies: { app: "workspace:*", ai5: "npm:ai@5.0.7" } }, undefined, 2);
  const root = writeFiles({
    "package.json": manifest(),
    "main.ts": "export {};",
    "packages/core/package.json": member,
    "packages/core/index.ts": "export {};",
    "empty/package.json": manifest({ name: "other" }),
  });
  const found = openProject({ root }).dependencies();
  expect(found.map(({ name, version, location }) => [name, version, location.file, location.start.line])).toEqual([
    ["ai", "5.0.0", "package.json", 4],
    ["ai", "5.0.7", "packages/core/package.json", 5],
  ]);
});

test("a binary lock file is told of", () => {
  const root = writeFiles({ "package.json": manifest(), "main.ts": "export {};", "bun.lockb": "\0" });
  expect(openProject({ root }).notices).toMatchObject([{ kind: "binary", file: "bun.lockb" }]);
});
