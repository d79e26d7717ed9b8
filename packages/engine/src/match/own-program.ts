import { remember, UNKNOWN_TEXT } from "@sluice/core";
import { loadersOf } from "../link/loaded-together.ts";
import { forEachCallRow } from "../reach/call-rows.ts";
import { optionOf } from "../reach/sink-options.ts";
import { loadedPaths } from "../solve/loaded-paths.ts";
import { moduleOf, type SinkHit, type SolveState } from "../solve/state.ts";

/** How many arguments of a program are looked at: whoever runs a script has few words before it, `npx tsx src/server.ts`. */
const FIRST_WORDS = 3;

/**
 * Whether what a call starts is a script of the project's own, `command: "node", args: ["dist/server.js"]`, and nobody asks a language model there: so a server
 * of tools is tried out.
 */
export function isOwnProgram(state: SolveState, hit: SinkHit): boolean {
  const { runs } = hit.row;
  if (runs === undefined || isBesideLanguageModel(state, hit)) return false;
  // Whoever starts it in a container as well, to compare the two, starts it.
  return Array.from({ length: FIRST_WORDS }, (_, index) => pathsAt(state, hit, `${runs} > ${index}`)).some((paths) =>
    paths.some(isOwnScript),
  );
}

/** Whether a module, or one that loads it, calls a language model. */
function isBesideLanguageModel(state: SolveState, { edge: { instance } }: SinkHit): boolean {
  const asking = remember(known, state.instances, () => modulesThatAsk(state));
  return [...loadersOf(state.program, moduleOf(state, instance))].some(({ index }) => asking.has(index));
}

/** By the activations of a program: the modules in which a language model is called. */
const known = new WeakMap<SolveState["instances"], ReadonlySet<number>>();

function modulesThatAsk(state: SolveState): ReadonlySet<number> {
  const found = new Set<number>();
  forEachCallRow(state, "agent", ({ instance }, { says: { row } }) => {
    if (row.server !== true) found.add(instance.module);
  });
  return found;
}

function pathsAt(state: SolveState, hit: SinkHit, path: string): readonly string[] {
  return optionOf(state, hit, path).flatMap(({ module, operand, rest }) =>
    rest === undefined ? loadedPaths(state, module, operand).paths : [UNKNOWN_TEXT],
  );
}

/** Whether a path leads to a script below the root of the project, which a slash at its beginning stands for, or below where the program is started. */
function isOwnScript(path: string): boolean {
  return !path.includes(UNKNOWN_TEXT) && !path.startsWith("..") && /[^/]\.(?:[cm]?[jt]sx?|py)$/u.test(path);
}
