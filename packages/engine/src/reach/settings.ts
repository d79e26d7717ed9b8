import type { Setting } from "@sluice/core";
import type { SolveState } from "../solve/state.ts";
import { forEachCallRow } from "./call-rows.ts";

/** The settings that rows of models report. */
export function findSettings(state: SolveState): readonly Setting[] {
  const found: Setting[] = [];
  forEachCallRow(state, "setting", () => undefined);
  return found;
}
