import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";

const script = fileURLToPath(new URL("new-model.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "sluice-new-model-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test("a new model is a file named after its package, written once", () => {
  expect(statusOf("@example/not.published")).toBe(0);
  expect(readFileSync(join(folder, "example-not-published.ts"), "utf8")).toContain('package: "@example/not.published",');
  expect(statusOf("@example/not.published")).toBe(2);
});

test.each(["", "../outside", "A B", "@scope"])("%j is refused", (name) => {
  expect(statusOf(name)).toBe(2);
  expect(readdirSync(folder)).toEqual(["example-not-published.ts"]);
});

function statusOf(name: string): number | null {
  return spawnSync(process.execPath, [script, name, folder], { encoding: "utf8" }).status;
}
