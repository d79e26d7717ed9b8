import { UserError } from "@sluice/core";
import { ExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";

/** Says on standard error why the command ends, and returns the exit code. */
export function reportFailure(error: unknown, { env, stderr }: Io): ExitCode {
  if (error instanceof UserError) {
    stderr.write(`${printUserError(error)}\n`);
    return ExitCode.Usage;
  }
  stderr.write(`sluice: ${describeCrash("while starting", error)}\n`);
  stderr.write(env["SLUICE_DEBUG"] ? `${stackOf(error)}\n` : "Set SLUICE_DEBUG=1 to see where it happened.\n");
  return ExitCode.Internal;
}

/** One sentence for a bug of ours: where, what, and what to do. */
export function describeCrash(where: string, error: unknown): string {
  const what = (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
  return `Sluice failed ${where}: ${what}. This is a bug of Sluice, not of your code: please report it with the file that it names.`;
}

/** Place, mistake and mend on one line. */
function printUserError({ place, message, hint }: UserError): string {
  const at = place === undefined ? "" : `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")}: `;
  return ["sluice:", `${at}${message}`, hint].filter((part) => part !== undefined).join(" ");
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
