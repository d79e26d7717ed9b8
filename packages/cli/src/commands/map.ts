import { resolve } from "node:path";
import { EMPTY_INVENTORY } from "@sluice/core";
import { openProject } from "@sluice/project";
import { rules } from "@sluice/rules";
import { checkAloud } from "../check-aloud.ts";
import { ExitCode } from "../exit-code.ts";
import { inStage } from "../failure.ts";
import type { Io } from "../io.ts";
import { refuseEmpty } from "../refuse-empty.ts";
import { relocate, relocateInventory } from "../relocate.ts";
import { renderMap } from "../render-map.ts";
import type { MapFormat } from "../render-map.ts";
import { checkReportFile, writeReportFile } from "../report-file.ts";
import { readSettings } from "../settings.ts";
import { findTarget } from "../target.ts";

/** The options of `sluice map`, as they were written. */
export interface MapOptions {
  readonly format: MapFormat;
  readonly output?: string;
  readonly config?: string;
  readonly color: boolean;
  readonly threads?: number;
  readonly types?: boolean;
}

/** `sluice map [paths...]`: what a project gives to language models, and what those can make it do. It judges nothing, so it fails only where it could not look. */
export async function map(paths: readonly string[], options: MapOptions, io: Io): Promise<ExitCode> {
  const target = findTarget(paths, io.cwd, options.config);
  const settings = readSettings(target, {});
  const { output, threads, types = false } = options;
  if (output !== undefined) checkReportFile(resolve(io.cwd, output), output);
  const project = inStage("while opening the project", () => openProject(settings.project));
  refuseEmpty(project, paths, target);
  // What is followed for the map does not depend on what the project wants to hear of.
  const question = { ...settings, rules, types, withInventory: true, ...(threads !== undefined && { threads }) };
  const { inventory = EMPTY_INVENTORY, ...run } = await checkAloud(project, question, io, true);
  inStage("while writing the map", () => {
    const text = renderMap(relocateInventory(inventory, target.base), relocate(run, target.base), options, io);
    if (output === undefined) io.stdout.write(text);
    else writeReportFile(resolve(io.cwd, output), output, text);
  });
  if (run.notices.some((notice) => notice.kind === "internal")) return ExitCode.Internal;
  return run.coverage.files === 0 ? ExitCode.Usage : ExitCode.Clean;
}
