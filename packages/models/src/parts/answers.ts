import type { SinkRow } from "@sluice/core";
import { deep } from "./log-records.ts";

/** Rows for what a program answers at each of these places, and for everything below them: frameworks write objects out as JSON. */
export function answersAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => deep(at).map((path) => ({ at: path, kind: "response" })));
}

/** Rows for text that is answered as a page. */
export function pagesAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => [
    { at, kind: "html" },
    { at, kind: "response" },
  ]);
}
