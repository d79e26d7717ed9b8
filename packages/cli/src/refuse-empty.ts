import { UserError } from "@sluice/core";
import { isBelow, type Project } from "@sluice/project";
import type { Target } from "./target.ts";

/**
 * A path that adds nothing is a slip, unless a notice says why it was left out.
 * @throws UserError for such a path.
 */
export function refuseEmpty({ files, notices }: Project, paths: readonly string[], target: Target): void {
  const isExplained = (path: string): boolean => files.some((file) => isBelow(file, path)) || notices.some(({ file }) => file === path);
  const index = files.length === 0 ? 0 : (target.paths ?? []).findIndex((path) => !isExplained(path));
  if (index < 0) return;
  const where = paths.length === 0 ? "in this folder" : `in "${paths[index] ?? ""}"`;
  const message = `There is no TypeScript or JavaScript file to analyse ${where}; tests, dependencies and build output do not count.`;
  throw new UserError(message, undefined, "Check the path, .gitignore, and include and exclude in sluice.config.json.");
}
