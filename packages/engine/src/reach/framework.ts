import type { Framework } from "@sluice/core";
import type { LinkedModule, Program } from "../link/program.ts";

/** A package in the version that a module imports it in; where it imports it from nowhere, in that of the first module that does. */
export function frameworkOf(program: Program, module: LinkedModule, name: string): Framework {
  for (const each of [module, ...program.modules])
    for (const specifier of each.facts.specifiers) {
      const resolved = program.resolve(each, specifier);
      if (resolved.kind === "package" && resolved.name === name) return { package: name, version: resolved.version };
    }
  return { package: name, version: undefined };
}

/** The same, where what models know is a package's at all: a request that the program makes itself is none's. */
export function libraryOf(program: Program, module: LinkedModule, name: string): Framework | undefined {
  return name === "global" ? undefined : frameworkOf(program, module, name);
}
