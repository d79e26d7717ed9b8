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
  let last = now() + QUIET_MILLISECONDS - INTERVAL_MILLISECONDS;
  let isShown = false;
  const show = (text: string): void => {
    if (now() - last < INTERVAL_MILLISECONDS) return;
    last = now();
    isShown = true;
    output.write(CLEAR_LINE + text);
  };
  return {
    read: (count, total) => {
      show(`Reading ${count} of ${total} files`);
    },
    stage: (name) => {
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
