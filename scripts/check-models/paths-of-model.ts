import type { LibraryModel } from "@sluice/core";

/** The models whose rows name what a package or a platform declares. Rows for any receiver only repeat names of other rows, but for the language's own. */
export function checkableModels(models: readonly LibraryModel[]): readonly LibraryModel[] {
  return models.filter((model) => !model.package.startsWith("./") && (model.receiver !== "any" || model.package === "ecmascript"));
}

/** Every path of a model that declarations can confirm, in the order in which they are written. */
export function pathsOf(model: LibraryModel): readonly string[] {
  const rows = [...(model.sources ?? []), ...(model.sinks ?? []), ...(model.sanitizers ?? []), ...(model.guards ?? [])];
  const options = (model.sinks ?? []).flatMap((row) => (row.when ? [row.when.option] : []));
  // What a module has to export is said by documentation alone.
  const modules = new Set((model.entryPoints ?? []).map(({ is }) => is));
  return [
    ...new Set(
      [
        ...Object.values(model.types ?? {}).flat(),
        ...rows.map((row) => row.at),
        ...options,
        ...(model.propagators ?? []).map((row) => row.at),
        ...(model.schemas ?? []).map((row) => row.at),
        ...(model.opaque ?? []),
      ]
        .filter((path) => !modules.has(path.split(" > ")[0] ?? ""))
        .map(withoutPatterns),
    ),
  ];
}

/** Any member has a name that some pattern matches: which pattern it is makes no difference to what is declared. */
function withoutPatterns(path: string): string {
  return path
    .split(" > ")
    .map((step) => (/^\/.+\/i?$/.test(step) ? "/./" : step))
    .join(" > ");
}
