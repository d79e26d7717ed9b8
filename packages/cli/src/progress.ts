import type { Output } from "./io.ts";

/** Tells a person that waits how far the run is. */
export interface Progress {
  /** `count` of `total` files have been read. */
  read(count: number, total: number): void;
  /** Names what is being done now. */
  stage(name: string): void;
  /** Takes the line away. */
  clear(): void;
}

const QUIET_MILLISECONDS = 1000;
const INTERVAL_MILLISECONDS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** One line that is rewritten, on a terminal only and only when the run takes long. */
export function createProgress(output: Output, isEnabled: boolean, now: () => number = performance.now.bind(performance)): Progress {
  if (!isEnabled || output.isTTY !== true) return { read: ignore, stage: ignore, clear: ignore };
  let next = now() + QUIET_MILLISECONDS;
  let isShown = false;
  const show = (text: string): void => {
    next = now() + INTERVAL_MILLISECONDS;
    isShown = true;
    output.write(CLEAR_LINE + text);
  };
  return {
    read: (count, total) => {
      if (now() >= next) show(`Reading ${count} of ${total} files`);
    },
    stage: (name) => {
      // Nothing can be shown while a stage runs, so it is named before anybody knows how long it takes.
      show(`${name}...`);
    },
    clear: () => {
      if (isShown) output.write(CLEAR_LINE);
    },
  };
}

function ignore(): void {
  // Nobody is watching.
}
