import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { UserError } from "@sluice/core";
import type { Rule } from "@sluice/core";
import type { Config } from "./config.ts";
import { parseConfig } from "./parse-config.ts";

/** The name that is looked for. */
export const CONFIG_FILE = "sluice.config.json";

/** The configuration file in `folder` or above it, within the repository. */
export function findConfig(folder: string): string | undefined {
  const file = join(folder, CONFIG_FILE);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder || existsSync(join(folder, ".git")) ? undefined : findConfig(parent);
}

/**
 * Reads a configuration file for the project in `root`. Nothing in it is run.
 * @throws UserError when it cannot be read, or at its first mistake.
 */
export function loadConfig(file: string, root: string, rules: readonly Rule[]): Config {
  const hasFile = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
  const name = relative(root, file).startsWith("..") ? file : relative(root, file);
  return parseConfig(readText(file), name, { rules, hasFile });
}

const FAILURES: Readonly<Record<string, { readonly reason: string; readonly hint: string }>> = {
  ENOENT: { reason: "does not exist", hint: "Check the path that --config names." },
  EISDIR: { reason: "is a folder", hint: "Give the folder another name, or name the file in it with --config." },
};

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8").replace(/^\uFEFF/u, "");
  } catch (error) {
    const { reason, hint } = FAILURES[(error as NodeJS.ErrnoException).code ?? ""] ?? {
      reason: "cannot be read",
      hint: "Make it readable.",
    };
    throw new UserError(`The configuration file ${file} ${reason}.`, undefined, hint);
  }
}
