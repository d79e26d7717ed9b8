import type { MapDocument } from "@sluice/report";
import type { JSX } from "preact";

/** A place in the code, as an editor takes it. */
export function Place({ at: { file, start } }: { readonly at: MapDocument["tools"][number]["location"] }): JSX.Element {
  return <code class="place">{`${file}:${start.line}:${start.column}`}</code>;
}
