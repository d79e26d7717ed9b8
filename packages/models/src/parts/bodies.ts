import type { SinkRow } from "@sluice/core";
import { deep } from "./log-records.ts";

/** Rows for what goes into the body of a request at each of these places, and for everything below them: clients of HTTP write objects out as JSON or as forms. */
export function bodiesAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => deep(at).map((path) => ({ at: path, kind: "request-body" })));
}
