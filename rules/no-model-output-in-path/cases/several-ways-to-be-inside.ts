// A predicate that looks at the resolved path has other ways to say yes besides; where none of them resolves it, `..` passes.
import { mkdir, writeFile } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const WORK = "/srv/work";
const INBOX = "/srv/inbox";
const inputSchema = z.object({ path: z.string() });

function isBelow(root: string, path: string): boolean {
  return !relative(root, path).startsWith("..");
}

function isInInbox(path: string): boolean {
  return path.startsWith(INBOX + sep) && path.endsWith(".patch");
}

function complaintOf(path: string): string | null {
  if (isInInbox(path)) return null;
  return isBelow(WORK, resolve(path)) ? null : `Not in the workspace: ${path}`;
}

export const write = tool({
  description: "Writes a file of the workspace",
  inputSchema,
  execute: async ({ path }) => {
    const complaint = complaintOf(path);
    if (complaint) return complaint;
    await writeFile(path, "");
    return "done";
  },
});

function inboxComplaintOf(path: string): string | null {
  return isInInbox(path) ? null : `Not in the inbox: ${path}`;
}

export const make = tool({
  description: "Makes a folder of the inbox",
  inputSchema,
  execute: async ({ path }) => {
    const complaint = inboxComplaintOf(path);
    if (complaint) return complaint;
    await mkdir(path);
//              ^^^^ finding: no-model-output-in-path
    return "done";
  },
});
