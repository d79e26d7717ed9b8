import { isDataFile } from "./file-names.ts";
import type { Project } from "./project.ts";

/** Data that is larger is no configuration. */
const MAX_DATA_BYTES = 256 * 1024;

/** The files of data that modules import, sorted: they are read once it is known who does. */
export function findImportedData(
  { resolveModule, sizeOf }: Pick<Project, "resolveModule" | "sizeOf">,
  modules: readonly { readonly file: string; readonly specifiers: readonly string[] }[],
): readonly string[] {
  const found = new Set<string>();
  for (const { file, specifiers } of modules)
    for (const specifier of specifiers.filter(isDataFile)) {
      const resolved = resolveModule(file, specifier);
      if (resolved.kind === "file" && isDataFile(resolved.file) && sizeOf(resolved.file) <= MAX_DATA_BYTES) found.add(resolved.file);
    }
  for (const { file } of modules) found.delete(file);
  return [...found].sort();
}
