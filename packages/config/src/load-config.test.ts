import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findConfig, loadConfig } from "./load-config.ts";

const root = mkdtempSync(join(tmpdir(), "sluice-config-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test("the nearest configuration within the repository applies", () => {
  mkdirSync(join(root, "repository/.git"), { recursive: true });
  mkdirSync(join(root, "repository/packages/agent"), { recursive: true });
  writeFileSync(join(root, "sluice.config.json"), "{}");
  expect(findConfig(join(root, "repository/packages/agent"))).toBeUndefined();
  writeFileSync(join(root, "repository/sluice.config.json"), "{}");
  expect(findConfig(join(root, "repository/packages/agent"))).toBe(join(root, "repository/sluice.config.json"));
});

test("a byte-order mark does no harm", () => {
  const file = join(root, "bom.json");
  writeFileSync(file, '\ufeff{ "preset": "audit" }');
  expect(loadConfig(file, root, []).preset).toBe("audit");
});

test("a file that is not there, or that is a folder, is the user's mistake", () => {
  expect(() => loadConfig(join(root, "none.json"), root, [])).toThrow(/does not exist/u);
  expect(() => loadConfig(root, root, [])).toThrow(/is a folder/u);
});
