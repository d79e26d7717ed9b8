import { describe, expect, test } from "vitest";
import type { Knowledge } from "./analyze-sources.ts";
import { readCases, runCase } from "./case.ts";
import { drawMismatches } from "./draw-mismatches.ts";

/** Makes one test of every case in `folder`; a failure is drawn into the code. */
export function describeCases(title: string, folder: string, knowledge: Knowledge): void {
  describe(title, () => {
    for (const each of readCases(folder)) {
      test(each.name, () => {
        const mismatches = runCase(each, knowledge);
        if (mismatches.length > 0) expect.fail(`\n${drawMismatches(mismatches, each.sources)}\n`);
      });
    }
  });
}
