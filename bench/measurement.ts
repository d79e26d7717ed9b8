import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Milliseconds on the wall clock, and on all processors together. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** What was measured of one project. Peaks are megabytes; those of lints are milliseconds beyond ESLint with no rules. */
export interface Measurement {
  readonly name: string;
  readonly parse: Time & { readonly files: number; readonly lines: number };
  /** The command, as a process: start, all rules, report. Absent when it took too long. */
  readonly command: (Time & { readonly peak: number }) | undefined;
  readonly stages: Readonly<Record<string, Time>> | undefined;
  /** The same, of the rules that follow data alone. */
  readonly flows: Readonly<Record<string, Time>> | undefined;
  readonly lint: { readonly unchanged: readonly number[]; readonly edited: readonly number[] } | undefined;
}

const MAX_MILLISECONDS = 300_000;
const MEASURE = fileURLToPath(new URL("measure.mjs", import.meta.url));
const COMMAND = fileURLToPath(new URL("../packages/cli/bin/sluice.js", import.meta.url));
/** Prints what a command, run in this process, took. */
const TIMED = `process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write("\\n" + JSON.stringify({ wall: performance.now(), cpu: (userCPUTime + systemCPUTime) / 1000, peak: maxRSS / 1024 }));
});`;

/** Measures a project, each figure in a process of its own. */
export function measureProject(name: string, root: string): Measurement {
  const parse = runMeasure("parse", root) as Measurement["parse"] | undefined;
  if (!parse) throw new Error(`The files of ${root} could not be parsed.`);
  const [all, flows] = ["stages", "flows"].map((what) => runMeasure(what, root) as Pick<Measurement, "stages"> | undefined);
  return {
    name,
    parse,
    command: runCommand(root),
    stages: all?.stages,
    flows: flows?.stages,
    lint: runMeasure("lint", root) as Measurement["lint"],
  };
}

function runMeasure(what: string, root: string): unknown {
  return parseLastLine(runNode([MEASURE, what, root]).stdout);
}

function runCommand(root: string): Measurement["command"] {
  const hook = `data:text/javascript,${encodeURIComponent(TIMED)}`;
  return parseLastLine(runNode(["--import", hook, COMMAND, "check", "--quiet", root]).stderr) as Measurement["command"];
}

function runNode(args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  return spawnSync(process.execPath, args, { encoding: "utf8", timeout: MAX_MILLISECONDS, killSignal: "SIGKILL", maxBuffer: 1 << 28 });
}

function parseLastLine(text: string): unknown {
  try {
    return JSON.parse(text.trim().split("\n").at(-1) ?? "");
  } catch {
    return undefined;
  }
}
