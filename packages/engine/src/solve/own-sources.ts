import type { SourceRow } from "@sluice/core";
import type { AnalysisInput } from "../analysis.ts";
import { moduleOf, type SolveState, type SourceSite } from "./state.ts";

/** What a library yields to its users by its own classes is no source to the code that makes it up: a handler's arguments are one everywhere. */
const EVERYWHERE: ReadonlySet<string> = new Set(["tool-argument"]);

/** Tells the places at which a library's own code, or that of a package developed beside it, handles what the library yields. */
export function findOwnSources({ models, modules, packageOf }: AnalysisInput): (state: SolveState, site: SourceSite) => boolean {
  if (!packageOf) return () => false;
  const makers = new Map<SourceRow, string>(models.flatMap((model) => (model.sources ?? []).map((row) => [row, model.package] as const)));
  const developed = new Set(modules.map(({ file }) => packageOf(file)));
  return (state, { instance, row }) => {
    const maker = makers.get(row);
    if (maker === undefined || EVERYWHERE.has(row.kind)) return false;
    const owner = packageOf(moduleOf(state, instance).facts.file);
    return (
      owner !== undefined && (owner === maker || (developed.has(maker) && owner.startsWith("@") && familyOf(owner) === familyOf(maker)))
    );
  };
}

/** The scope of a package's name. */
function familyOf(name: string): string {
  return name.slice(0, name.indexOf("/"));
}
