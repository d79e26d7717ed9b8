// To write out what `~` stands for says nothing of a file whose name begins with a dash; to make any name absolute does.
import { execFileSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

function withHome(file: string): string {
  if (file.startsWith("~/") || file === "~") return path.join(os.homedir(), file.slice(1));
  return file;
}

export const convert = tool({
  description: "A document as text",
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => execFileSync("pandoc", [withHome(file)], { encoding: "utf8" }),
//                                                    ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

export const read = tool({
  description: "A document of this folder as text",
  inputSchema: z.object({ file: z.string() }),
  execute: async ({ file }) => execFileSync("pandoc", [path.resolve(withHome(file))], { encoding: "utf8" }),
});
