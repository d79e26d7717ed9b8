// Text without ".." cannot climb out of the folder that it is put behind, but an absolute path is resolved to itself.
import fs from "node:fs/promises";
import path from "node:path";
import { tool } from "ai";
import { z } from "zod";

const ROOT = "/srv/notes";
const inputSchema = z.object({ name: z.string() });

function assertNoParent(name: string): void {
  if (name.includes("..")) throw new Error("no parent folders");
}

export const joined = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.includes("..")) throw new Error("no parent folders");
    return fs.readFile(path.join(ROOT, name), "utf8");
  },
});

export const behind = tool({
  inputSchema,
  execute: ({ name }) => {
    assertNoParent(name);
    return fs.readFile(`${ROOT}/${name}`, "utf8");
  },
});

export const noSegment = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.split(/[/\\]/).includes("..")) throw new Error("no parent folders");
    return fs.readFile(path.join(ROOT, name), "utf8");
  },
});

export const neitherParentNorAbsolute = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.includes("..") || path.isAbsolute(name)) throw new Error("no parent folders");
    return fs.readFile(path.resolve(ROOT, name), "utf8");
  },
});

export const rooted = tool({
  inputSchema,
  execute: ({ name }) => fs.readFile(path.join(ROOT, path.normalize(`/${name}`)), "utf8"),
});

export const resolved = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.includes("..")) throw new Error("no parent folders");
    return fs.readFile(path.resolve(ROOT, name), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});

export const belowTheRootOfAll = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.includes("..")) throw new Error("no parent folders");
    return fs.readFile(path.join("/", name), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});

export const besideTheFolder = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.includes("..")) throw new Error("no parent folders");
    return fs.readFile(ROOT + name, "utf8");
    //                 ^^^^^^^^^^^ finding: no-model-output-in-path
  },
});

export const decodedAfterwards = tool({
  inputSchema,
  execute: ({ name }) => {
    if (name.includes("..")) throw new Error("no parent folders");
    return fs.readFile(path.join(ROOT, decodeURIComponent(name)), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});

export const elements = tool({
  inputSchema: z.object({ names: z.array(z.string()) }),
  execute: ({ names }) => {
    if (names.includes("..")) throw new Error("no parent folders");
    return fs.readFile(path.join(ROOT, ...names), "utf8");
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  },
});
