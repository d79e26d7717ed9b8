import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { generateProject, writeProject } from "./agent-project.ts";
import { measureProject } from "./measurement.ts";
import { percentile95, printGrowth, printProject } from "./table.ts";

const isBuilt = existsSync(new URL("../packages/cli/dist/index.js", import.meta.url));

test("generated code is the same each time, and grows with what is asked for", () => {
  const size = (services: number): number => [...generateProject(services)].reduce((sum, [, text]) => sum + text.length, 0);
  expect([...generateProject(9)]).toEqual([...generateProject(9)]);
  expect(size(400) / size(40)).toBeCloseTo(10, 0);
});

test("the 95th percentile leaves out one of twenty", () => {
  expect(percentile95(Array.from({ length: 20 }, (_, index) => index))).toBe(18);
  expect(percentile95([])).toBeUndefined();
});

test.runIf(isBuilt)("a tiny project is measured", { timeout: 120_000 }, () => {
  const root = mkdtempSync(join(tmpdir(), "sluice-bench-test-"));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  writeProject(root, 2);
  const measured = measureProject("tiny", root);
  expect(measured.parse.files).toBe(4);
  const table = printProject(measured);
  expect(table).not.toContain("not measured");
  expect(table).toMatch(/cold run, wall clock +1\.50 x +\d+\.\d\d x/u);
  expect(printGrowth(measured, measured)).toMatch(/1\.0 x the lines +1\.1 x +1\.0 x/u);
});
