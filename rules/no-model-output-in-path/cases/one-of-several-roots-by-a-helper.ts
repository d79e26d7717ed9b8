// A list of folders, each asked by a helper or by the relative path; both stand for the check of one folder.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOTS = ["/srv/notes", "/srv/drafts"];
const isWithin = (root: string, file: string): boolean => file.startsWith(root + path.sep);

const inputSchema = z.object({ file: z.string() });

export const byHelper = tool({
  inputSchema,
  execute: async ({ file }) => {
    const full = path.resolve(file);
    if (!ROOTS.some((root) => isWithin(root, full))) throw new Error("outside");
    return readFile(full, "utf8");
  },
});

export const byRelativePath = tool({
  inputSchema,
  execute: async ({ file }) => {
    const full = path.resolve(file);
    const isAllowed = ROOTS.some((root) => {
      const below = path.relative(root, full);
      return !below.startsWith("..") && !path.isAbsolute(below);
    });
    if (!isAllowed) throw new Error("outside");
    return readFile(full, "utf8");
  },
});

export const unresolved = tool({
  inputSchema,
  execute: async ({ file }) => {
    if (!ROOTS.some((root) => isWithin(root, file))) throw new Error("outside");
    return readFile(file, "utf8");
    //              ^^^^ finding: no-model-output-in-path
  },
});

export const relativePathThatMayClimb = tool({
  inputSchema,
  execute: async ({ file }) => {
    const full = path.resolve(file);
    const isAllowed = ROOTS.some((root) => {
      const below = path.relative(root, full);
      return below !== "";
    });
    if (!isAllowed) throw new Error("outside");
    return readFile(full, "utf8");
    //              ^^^^ finding: no-model-output-in-path
  },
});
