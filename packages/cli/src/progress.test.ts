import { expect, test } from "vitest";
import { createProgress } from "./progress.ts";

function record(
  isTTY: boolean,
  isEnabled = true,
): { readonly written: string[]; readonly clock: { now: number }; readonly progress: ReturnType<typeof createProgress> } {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, isEnabled, () => clock.now);
  return { written, clock, progress };
}

test("a long run on a terminal shows one line, rewritten now and then, and takes it away", () => {
  const { written, clock, progress } = record(true);
  for (clock.now = 0; clock.now < 1250; clock.now += 50) progress.read(clock.now, 2000);
  progress.stage("Analysing");
  progress.clear();
  expect(written).toEqual([
    "\r\u001b[KReading 1000 of 2000 files",
    "\r\u001b[KReading 1100 of 2000 files",
    "\r\u001b[KReading 1200 of 2000 files",
    "\r\u001b[KAnalysing...",
    "\r\u001b[K",
  ]);
});

test("a short run shows nothing", () => {
  const { written, progress } = record(true);
  progress.read(1, 2);
  progress.clear();
  expect(written).toEqual([]);
});

test("nobody is watching: no terminal, or quiet", () => {
  for (const { written, clock, progress } of [record(false), record(true, false)]) {
    clock.now = 5000;
    progress.read(1, 2);
    progress.clear();
    expect(written).toEqual([]);
  }
});
