import { parseAccessPath, type LibraryModel, type Notice } from "@sluice/core";
import type { ModuleFacts } from "../ir.ts";
import type { Program } from "../link/program.ts";

/** A notice for each name that a model of a file of the project uses and the file does not have: a misspelt sink would look like safety. */
export function findIdleModels(program: Program, models: readonly LibraryModel[]): readonly Notice[] {
  return models.flatMap((model) => {
    const module = model.package.startsWith("./") ? program.byFile.get(model.package.slice(2)) : undefined;
    if (!module) return [];
    const known = namesOf(module.facts);
    if (!known) return [];
    const used = new Set(pathsOf(model).flatMap((path) => firstNames(path)));
    return [...used]
      .filter((name) => !known.has(name) && !Object.hasOwn(model.types ?? {}, name))
      .map((name): Notice => ({
        kind: "config",
        file: module.facts.file,
        message: `A model of the configuration names "${name}", which this file neither declares nor exports; it has no effect.`,
      }));
  });
}

/** Undefined where exports may have any name. */
function namesOf({ functions, classes, exports }: ModuleFacts): ReadonlySet<string> | undefined {
  if (exports.some((item) => item.kind === "star" || item.name === "=")) return undefined;
  return new Set([...functions, ...classes, ...exports].map((item) => ("name" in item ? item.name : "")));
}

function pathsOf(model: LibraryModel): readonly string[] {
  const lists: readonly (readonly { readonly at: string }[] | undefined)[] = [
    ...[model.sources, model.sinks, model.sanitizers, model.guards],
    ...[model.propagators, model.kills, model.schemas],
  ];
  return [
    ...lists.flatMap((rows = []) => rows.map(({ at }) => at)),
    ...(model.opaque ?? []),
    ...(model.described ?? []),
    ...Object.values(model.types ?? {}).flat(),
  ];
}

/** The exports that a path may begin with; a pattern may mean any. */
function firstNames(path: string): readonly string[] {
  const [first] = parseAccessPath(path);
  return first?.kind === "member" ? first.names : [];
}
