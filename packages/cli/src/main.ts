import { CommanderError } from "commander";
import { ExitCode } from "./exit-code.ts";
import { reportFailure } from "./failure.ts";
import type { Io } from "./io.ts";
import { createProgram } from "./program.ts";

/** Runs the command line and returns the exit code: 0 clean, 1 findings, 2 usage or configuration error, 3 internal error. */
export async function main(args: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  let code: ExitCode = ExitCode.Clean;
  const program = createProgram(io, (result) => (code = result));
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Clean : ExitCode.Usage;
    return await reportFailure(error, io);
  }
}

function processIo(): Io {
  // Whoever reads the report may stop early, as `head` does.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  const cwd = currentFolder();
  if (cwd === undefined) {
    process.stderr.write("sluice: The current folder does not exist any more. Change to another one.\n");
    process.exit(ExitCode.Usage);
  }
  return { cwd, env: process.env, stdout: process.stdout, stderr: process.stderr };
}

/** Another program may have removed the current folder. */
function currentFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}
