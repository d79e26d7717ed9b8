// A normalised path has ".." at its start only. Without it, it stays below whatever it is put behind, but an absolute one is resolved to itself.
import fs from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ name: z.string() });
const ROOT = "/srv/notes";

const descend = (name: string): string => path.normalize(name).replace(/^(\.\.(\/|\\|$))+/, "");

export const readJoined = tool({ inputSchema, execute: ({ name }) => fs.readFile(path.join(ROOT, descend(name)), "utf8") });
export const readBehind = tool({ inputSchema, execute: ({ name }) => fs.readFile(path.resolve(ROOT, `notes/${descend(name)}`), "utf8") });

export const readResolved = tool({
  inputSchema,
  execute: ({ name }) => fs.readFile(path.resolve(ROOT, descend(name)), "utf8"),
  //                                 ^ finding: no-model-output-in-path
});
export const readFirst = tool({
  inputSchema,
  execute: ({ name }) => fs.readFile(path.join(descend(name), "index.md"), "utf8"),
  //                                 ^ finding: no-model-output-in-path
});
export const readTooLate = tool({
  inputSchema,
  execute: ({ name }) => fs.readFile(descend(path.join(ROOT, name)), "utf8"),
  //                                 ^ finding: no-model-output-in-path
});
export const readUnnormalised = tool({
  inputSchema,
  execute: ({ name }) => fs.readFile(path.join(ROOT, name.replace(/^(\.\.(\/|\\|$))+/, "")), "utf8"),
  //                                 ^ finding: no-model-output-in-path
});
export const readOneLess = tool({
  inputSchema,
  execute: ({ name }) => fs.readFile(path.join(ROOT, path.normalize(name).replace(/^\.\.\//, "")), "utf8"),
  //                                 ^ finding: no-model-output-in-path
});
