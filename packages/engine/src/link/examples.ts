import { remember } from "@sluice/core";
import type { Program } from "./program.ts";

/** Folders that show how to use a program, what GitHub's Linguist counts as documentation and playgrounds, or that measure how well it does. */
const EXAMPLES = /^(?:examples?|samples?|demos?|playgrounds?|evals?|benchmarks?)$/iu;

/** Folders of a program's own code, in which a page or a module may bear such a name. */
const SOURCE = /^(?:src|app|lib|pages|server|routes)$/iu;

/** Where so much of the code lies outside of such folders, what they show is not itself the program. */
const LEAST_OUTSIDE = 0.05;

/** Tells of the files of a program which are examples of its use: where there is hardly anything else, they are the program. */
export function examplesAmong(files: readonly string[]): (file: string) => boolean {
  const outside = files.filter((file) => !isInExamples(file)).length;
  return outside === files.length || outside < files.length * LEAST_OUTSIDE ? () => false : isInExamples;
}

/** The same of a program, found out once. */
export function examplesOf(program: Program): (file: string) => boolean {
  return remember(known, program, () => examplesAmong(program.modules.map(({ facts }) => facts.file)));
}

const known = new WeakMap<Program, (file: string) => boolean>();

/** Whether a file, by its path from the root, stands in a folder of examples. */
function isInExamples(file: string): boolean {
  const folders = file.split("/").slice(0, -1);
  const at = folders.findIndex((folder) => EXAMPLES.test(folder));
  return at >= 0 && !folders.slice(0, at).some((folder) => SOURCE.test(folder));
}
