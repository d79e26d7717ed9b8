import { lower } from "@sluice/engine";
import type { ModuleFacts } from "@sluice/engine";
import type { Project } from "@sluice/project";

/** Facts of the files on the disk, lowered once for each state of a file. */
export interface FactsCache {
  /** Drops what is out of date. */
  readonly refresh: (project: Project) => void;
  /** The facts of a file; `undefined` when it cannot be read or lowered. */
  readonly factsOf: (project: Project, file: string) => ModuleFacts | undefined;
}

interface Entry {
  readonly stamp: string | undefined;
  readonly facts: ModuleFacts | undefined;
}

/** Creates an empty cache. */
export function createFactsCache(): FactsCache {
  const entries = new Map<string, Entry>();
  return {
    refresh: (project) => {
      for (const [file, { stamp }] of entries) if (project.stampOf(file) !== stamp) entries.delete(file);
    },
    factsOf: (project, file) => {
      let entry = entries.get(file);
      if (!entry) {
        entry = { stamp: project.stampOf(file), facts: lowerFile(project, file) };
        entries.set(file, entry);
      }
      return entry.facts;
    },
  };
}

/** A file on which lowering fails is left out: the linter is about another file, and the command reports such failures. */
function lowerFile(project: Project, file: string): ModuleFacts | undefined {
  try {
    const source = project.parse(file);
    return source && lower(project.ts, source, file);
  } catch {
    return undefined;
  }
}
