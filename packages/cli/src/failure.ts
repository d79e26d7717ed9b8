import { UserError } from "@sluice/core";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** A bug of ours, and what Sluice was doing. */
class Crash extends Error {
  override readonly name = "Crash";
  /** Such as "while writing the report". */
  readonly stage: string;
  constructor(stage: string, cause: unknown) {
    super(messageOf(cause), { cause });
    this.stage = stage;
  }
}

/** Does `work`, so that an error of ours tells the stage that it came from. */
export function inStage<Result>(stage: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UserError ? error : new Crash(stage, error);
  }
}

/** Says on standard error why the command ends, and returns the exit code. */
export async function reportFailure(error: unknown, { env, stderr }: Io): Promise<ExitCode> {
  const { toVisible } = await import("@sluice/report");
  if (error instanceof UserError) {
    stderr.write(`${toVisible(printUserError(error))}\n`);
    return ExitCode.Usage;
  }
  stderr.write(`sluice: ${toVisible(describeCrash(error instanceof Crash ? error.stage : "while starting", error))}\n`);
  stderr.write(env["SLUICE_DEBUG"] ? `${stackOf(error)}\n` : "Set SLUICE_DEBUG=1 to see where it happened.\n");
  return ExitCode.Internal;
}

/** One sentence for a bug of ours: where, what, and what to do. */
export function describeCrash(stage: string, error: unknown): string {
  return `Sluice failed ${stage}: ${messageOf(error)}. This is a bug of Sluice, not of your code: please report it.`;
}

/** Where an error came from, with its causes. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${stackOf(error.cause)}`;
  return (error.stack ?? error.message) + cause;
}

/** Place, mistake and mend on one line. */
function printUserError({ place, message, hint }: UserError): string {
  const at = place === undefined ? "" : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")}: `;
  return ["sluice:", `${at}${message}`, hint].filter((part) => part !== undefined).join(" ");
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0]?.replace(/\.$/u, "") ?? "";
}
