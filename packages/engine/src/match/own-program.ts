import { UNKNOWN_TEXT } from "@sluice/core";
import { optionOf } from "../reach/sink-options.ts";
import { loadedPaths } from "../solve/loaded-paths.ts";
import type { SinkHit, SolveState } from "../solve/state.ts";

/** How many arguments of a program are looked at: whoever runs a script has few words before it, `npx tsx src/server.ts`. */
const FIRST_WORDS = 3;

/** Whether what a call starts is a script of the project's own: `command: "node", args: ["dist/server.js"]`. */
export function isOwnProgram(state: SolveState, hit: SinkHit): boolean {
  const { runs } = hit.row;
  if (runs === undefined) return false;
  return Array.from({ length: FIRST_WORDS }, (_, index) => pathsAt(state, hit, `${runs} > ${index}`)).some(
    (paths) => paths.length > 0 && paths.every(isOwnScript),
  );
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
