import type { AnalysisInput, ResolvedModule } from "../analysis.ts";
import { packageNameOf } from "./package-name.ts";

/** Where an import leads that goes into a library; undefined for others. */
export type Boundary = (file: string, specifier: string) => ResolvedModule | undefined;

/**
 * In the repository of a library its packages import each other, and the examples import them all. What models say of such a package is what it is to
 * those users too: nobody follows data through its sources, as nobody would through `node_modules`. Within a package its own files stay files.
 */
export function findBoundary({ models, modules, packageOf }: AnalysisInput): Boundary {
  if (!packageOf) return () => undefined;
  const modelled = new Set(models.map((model) => model.package));
  const own = [...new Set(modules.map(({ file }) => packageOf(file) ?? ""))].filter((name) => modelled.has(name));
  // A scope belongs to its owner; a plain name may be an application's own choice, unless a package of such a scope stands beside it.
  const libraries = new Set(own.some(isScoped) ? own : []);
  return (file, specifier) => {
    const name = packageNameOf(specifier);
    if (name === undefined || !libraries.has(name) || packageOf(file) === name) return undefined;
    return { kind: "package", name, subpath: specifier.slice(name.length + 1), version: undefined };
  };
}

function isScoped(name: string): boolean {
  return name.startsWith("@");
}
