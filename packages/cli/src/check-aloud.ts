import type { Project } from "@sluice/project";
import { checkProject } from "./check-project.ts";
import type { CheckedProject, Question } from "./check-project.ts";
import { stackOf } from "./failure.ts";
import type { Io } from "./io.ts";
import { createProgress } from "./progress.ts";

/** Checks a project while standard error tells how far it is, where somebody may be watching. */
export async function checkAloud(
  project: Project,
  question: Omit<Question, "onCrash">,
  io: Io,
  isWatched: boolean,
): Promise<CheckedProject> {
  const progress = createProgress(io.stderr, isWatched);
  const onCrash = (error: unknown): void => {
    if (io.env["SLUICE_DEBUG"]) io.stderr.write(`${stackOf(error)}\n`);
  };
  const run = await checkProject(project, { ...question, onCrash }, progress);
  progress.clear();
  return run;
}
