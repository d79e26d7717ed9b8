import { lower } from "@sluice/engine";
import type { ModuleFacts } from "@sluice/engine";
import type { Project } from "@sluice/project";

/** Facts of the files on the disk, lowered once for each state of a file. */
export interface FactsCache {
  /** Drops what is out of date. */
  readonly refresh: (project: Project) => void;
  /** The facts of a file, unless it cannot be read, and why it could not be lowered. */
  readonly lowered: (project: Project, file: string) => Lowered;
}

/** A file without facts is left out of the program. */
interface Lowered {
  readonly facts: ModuleFacts | undefined;
  readonly failure: Error | undefined;
}

/** Creates an empty cache. */
export function createFactsCache(): FactsCache {
  const entries = new Map<string, Lowered & { readonly stamp: string | undefined }>();
  return {
    refresh: (project) => {
      for (const [file, { stamp }] of entries) if (project.stampOf(file) !== stamp) entries.delete(file);
    },
    lowered: (project, file) => {
      let entry = entries.get(file);
      if (!entry) entries.set(file, (entry = { stamp: project.stampOf(file), ...lowerFile(project, file) }));
      return entry;
    },
  };
}

function lowerFile(project: Project, file: string): Lowered {
  try {
    const source = project.parse(file);
    return { facts: source && lower(project.ts, source, file), failure: undefined };
  } catch (error) {
    return { facts: undefined, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
