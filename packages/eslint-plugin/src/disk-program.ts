import { lower } from "@sluice/engine";
import type { ModuleFacts } from "@sluice/engine";
import { ownTextAt, type Project } from "@sluice/project";
import { openConfiguredProject } from "./configured-project.ts";
import type { ConfiguredProject } from "./configured-project.ts";

/** The program as the disk has it. As long as nothing changes there, it is the same object. */
export interface DiskProgram {
  readonly configured: ConfiguredProject;
  /** Facts of every file that could be read and lowered, sorted by file. */
  readonly modules: readonly ModuleFacts[];
  /** Why files could not be lowered. */
  readonly failures: ReadonlyMap<string, Error>;
}

/** How long the disk is believed to be as it was: a look at it costs a few milliseconds in a large project. */
const TRUST_MILLISECONDS = 1000;

/** What became of one state of a file. */
interface Lowered {
  readonly stamp: string | undefined;
  readonly facts: ModuleFacts | undefined;
  readonly failure: Error | undefined;
}

/**
 * Follows the program below `root`: each call gives the current one, for which only what changed is lowered again. What it says of `path`, the
 * file that is about to be linted, is never out of date; what it says of others by a second at most.
 */
export function followDisk(root: string): (path: string) => DiskProgram {
  const files = new Map<string, Lowered>();
  const excluded = new Map<string, string | undefined>();
  let program: DiskProgram | undefined;
  let lookedAt = -Infinity;

  const isTrusted = ({ configured }: DiskProgram, path: string): boolean => {
    const known = files.has(path) ? files.get(path)?.stamp : excluded.get(path);
    return performance.now() - lookedAt < TRUST_MILLISECONDS && known === configured.project.stampOf(path);
  };

  const look = (): DiskProgram => {
    const configured = program?.configured.isOutdated() === false ? program.configured : openConfiguredProject(root);
    const { project } = configured;
    const changed = project.files.filter((file) => !files.has(file) || files.get(file)?.stamp !== project.stampOf(file));
    for (const file of changed) files.set(file, lowerFile(project, file));
    return program?.configured === configured && changed.length === 0 ? program : collectProgram(configured, files);
  };

  return (path) => {
    if (program && isTrusted(program, path)) return program;
    program = look();
    lookedAt = performance.now();
    if (!program.configured.files.has(path)) excluded.set(path, program.configured.project.stampOf(path));
    return program;
  };
}

function collectProgram(configured: ConfiguredProject, files: Map<string, Lowered>): DiskProgram {
  for (const file of files.keys()) if (!configured.files.has(file)) files.delete(file);
  const lowered = configured.project.files.map((file) => [file, files.get(file)] as const);
  return {
    configured,
    modules: lowered.flatMap(([, each]) => each?.facts ?? []),
    failures: new Map(lowered.flatMap(([file, each]) => (each?.failure ? [[file, each.failure]] : []))),
  };
}

function lowerFile(project: Project, file: string): Lowered {
  const stamp = project.stampOf(file);
  try {
    const source = project.parse(file);
    return { stamp, facts: source && lower(project.ts, source, file, ownTextAt(file)), failure: undefined };
  } catch (error) {
    return { stamp, facts: undefined, failure: error instanceof Error ? error : new Error(String(error)) };
  }
}
