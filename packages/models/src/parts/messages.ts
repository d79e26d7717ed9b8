import type { SinkRow } from "@sluice/core";
import { deep } from "./log-records.ts";

/** Rows for what a message says, at each of these places and in everything below them. */
export function textAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => deep(at).map((path) => ({ at: path, kind: "message" })));
}

/** Rows for what a mail program shows as a page. */
export function markupAt(...places: readonly string[]): SinkRow[] {
  return places.map((at) => ({ at, kind: "html" }));
}

/** Rows for whom a message goes to: an address, a list of them, or objects that hold them. */
export function recipientsAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => deep(at).map((path) => ({ at: path, kind: "recipient" })));
}

/** Rows for what becomes a header of a mail, other than its recipients and its subject: mailers encode the subject. */
export function headersAt(...places: readonly string[]): SinkRow[] {
  return places.flatMap((at) => deep(at).map((path) => ({ at: path, kind: "header" })));
}
