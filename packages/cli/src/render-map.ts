import type { Inventory, Run } from "@sluice/core";
import { reportMapCyclonedx, reportMapHtml, reportMapJson, reportMapText } from "@sluice/report";
import type { Io } from "./io.ts";
import { chooseChalk, chooseWidth } from "./render-report.ts";
import { readVersion } from "./version.ts";

/** The form of a map. */
export type MapFormat = "text" | "json" | "cyclonedx" | "html";

/** How a map is to look. */
export interface MapRenderOptions {
  readonly format: MapFormat;
  /** Written to a file, so never in colour. */
  readonly output?: string;
  readonly color: boolean;
}

/** The map as text. */
export function renderMap(inventory: Inventory, run: Run, options: MapRenderOptions, io: Io): string {
  switch (options.format) {
    case "json":
      return reportMapJson(inventory, run, { version: readVersion() });
    case "cyclonedx":
      return reportMapCyclonedx(inventory, run, { version: readVersion() });
    case "html":
      return reportMapHtml(inventory, run, { version: readVersion() });
    case "text":
      return reportMapText(inventory, run, { chalk: chooseChalk(options, io), width: chooseWidth(options, io) });
    default:
      return options.format satisfies never;
  }
}
