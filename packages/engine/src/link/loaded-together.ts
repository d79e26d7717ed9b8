import { remember } from "@sluice/core";
import type { LinkedModule, Program } from "./program.ts";

/** The modules that run in one process with a module: whatever loads it, through whatever others, and all that those load. */
export function loadedTogether(program: Program, module: LinkedModule): ReadonlySet<LinkedModule> {
  const loading = new Set(loadersOf(program, module));
  for (const each of loading) for (const imported of importsOf(program, each)) loading.add(imported);
  return loading;
}

/** The files of the program that a module imports. */
export function importsOf(program: Program, module: LinkedModule): readonly LinkedModule[] {
  return module.facts.specifiers.flatMap((specifier) => {
    const target = program.resolve(module, specifier);
    return target.kind === "file" ? (program.byFile.get(target.file) ?? []) : [];
  });
}

/** A module, and all that load it, through whatever others. */
export function loadersOf(program: Program, module: LinkedModule): ReadonlySet<LinkedModule> {
  const importers = remember(importersOf, program, () => findImporters(program));
  const loading = new Set([module]);
  for (const each of loading) for (const importer of importers[each.index] ?? []) loading.add(importer);
  return loading;
}

/** By the index of a module those that import it. */
const importersOf = new WeakMap<Program, readonly (readonly LinkedModule[])[]>();

function findImporters(program: Program): readonly (readonly LinkedModule[])[] {
  const importers = program.modules.map((): LinkedModule[] => []);
  for (const module of program.modules) for (const imported of importsOf(program, module)) importers[imported.index]?.push(module);
  return importers;
}
