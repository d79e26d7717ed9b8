import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findTarget } from "./target.ts";

const top = mkdtempSync(join(tmpdir(), "sluice-target-"));
const repository = join(top, "repository");

beforeAll(() => {
  for (const folder of ["repository/.git", "repository/packages/agent/src", "repository/packages/web/src", "loose"])
    mkdirSync(join(top, folder), { recursive: true });
  for (const file of [
    "repository/package.json",
    "repository/packages/agent/package.json",
    "repository/packages/agent/src/a.ts",
    "repository/packages/web/src/w.ts",
    "loose/x.ts",
  ]) {
    writeFileSync(join(top, file), "{}");
  }
});
afterAll(() => {
  rmSync(top, { recursive: true });
});

describe("a single folder is its own project", () => {
  test.each([
    ["named", ["repository/packages/agent"], "repository/packages/agent"],
    ["the current one", [], ""],
    ["with a package above it", ["repository/packages/agent/src"], "repository/packages/agent/src"],
    ["with a slash at the end", ["loose/"], "loose"],
  ])("%s", (_, paths, root) => {
    expect(findTarget(paths, top)).toEqual({ root: join(top, root), paths: undefined, base: "", configFile: undefined });
  });
});

describe("a configuration above a folder says where the project starts", () => {
  const file = join(repository, "sluice.config.json");
  beforeAll(() => {
    writeFileSync(file, "{}");
  });
  afterAll(() => {
    rmSync(file);
  });

  test("and the report's paths still count from the folder", () => {
    expect(findTarget(["packages/agent"], repository)).toEqual({
      root: repository,
      paths: ["packages/agent"],
      base: "packages/agent/",
      configFile: file,
    });
  });

  test("unless another configuration is named", () => {
    expect(findTarget(["packages/agent"], repository, "other.json")).toMatchObject({
      root: join(repository, "packages/agent"),
      base: "",
      configFile: join(repository, "other.json"),
    });
  });
});

describe("files, and several paths, belong to the nearest project above them", () => {
  test.each([
    ["a file", ["repository/packages/agent/src/a.ts"], "repository/packages/agent", ["src/a.ts"]],
    [
      "two packages",
      ["repository/packages/agent", "repository/packages/web/src/w.ts"],
      "repository",
      ["packages/agent", "packages/web/src/w.ts"],
    ],
  ])("%s", (_, paths, root, relative) => {
    expect(findTarget(paths, top)).toEqual({ root: join(top, root), paths: relative, base: "", configFile: undefined });
  });
});

test("a path that does not exist is the user's mistake", () => {
  expect(() => findTarget(["loose", "lose"], top)).toThrow('There is no file or folder "lose".');
});
