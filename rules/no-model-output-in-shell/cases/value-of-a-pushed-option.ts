// An option and its value are pushed as a pair: the program takes the second for the value, whatever it begins with.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ branch: z.string() });

export const clone = tool({
  inputSchema,
  execute: async ({ branch }) => {
    const args = ["clone"];
    args.push("--branch", branch);
    args.push("-o", branch);
    return execFileSync("git", args, { encoding: "utf8" });
  },
});
export const log = tool({
  inputSchema,
  execute: async ({ branch }) => {
    const args = ["log", "--oneline"];
    args.push(branch);
    return execFileSync("git", args, { encoding: "utf8" });
    //                         ^^^^ finding: no-model-output-in-shell
  },
});

export const search = tool({
  inputSchema,
  execute: async ({ branch }) => {
    const args = ["-rn"];
    args.push("-e", branch, ".");
    return execFileSync("grep", args, { encoding: "utf8" });
  },
});

export const searchAnywhere = tool({
  inputSchema,
  execute: async ({ branch }) => {
    const args = ["-rn"];
    args.push("-i", branch, ".");
    return execFileSync("grep", args, { encoding: "utf8" });
    //                          ^^^^ finding: no-model-output-in-shell
  },
});
