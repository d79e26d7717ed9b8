// A script of the program's own that asks the system about a file changes nothing, as long as the file's name stays a text in it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(execFile);
const escaped = (text: string) => text.replace(/\\/g, "\\\\").replace(/"/g, '\\"');
const halfEscaped = (text: string) => text.replace(/"/g, '\\"');
const inputSchema = z.object({ path: z.string() });

export const tools = {
  opener: tool({
    inputSchema,
    execute: async ({ path }) => {
      const script = `set found to default application of (info for POSIX file "${escaped(path)}")\nreturn POSIX path of found`;
      return (await run("osascript", ["-e", script])).stdout;
    },
  }),
  halfOpener: tool({
//            ^ finding: require-approval-gate
    inputSchema,
    execute: async ({ path }) => {
      const script = `set found to default application of (info for POSIX file "${halfEscaped(path)}")\nreturn POSIX path of found`;
      return (await run("osascript", ["-e", script])).stdout;
    },
  }),
  remover: tool({
//         ^ finding: require-approval-gate
    inputSchema,
    execute: async ({ path }) => run("osascript", ["-e", `tell application "Finder" to delete POSIX file "${escaped(path)}"`]),
  }),
  shell: tool({
//       ^ finding: require-approval-gate
    inputSchema,
    execute: async ({ path }) => run("osascript", ["-e", `set all to (do shell script "rm " & quoted form of "${escaped(path)}")`]),
  }),
  twice: tool({
//       ^ finding: require-approval-gate
    inputSchema,
    execute: async ({ path }) => run("osascript", ["-e", `return "${escaped(path)}"`, "-e", path]),
  }),
  file: tool({
//      ^ finding: require-approval-gate
    inputSchema,
    execute: async ({ path }) => run("osascript", ["send.scpt", path]),
  }),
};
