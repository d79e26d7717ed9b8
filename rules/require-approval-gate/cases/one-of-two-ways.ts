// What a helper does only in another mode, or only if it is asked to, a tool that asks for something else does not do.
import { copyFile, rm } from "node:fs/promises";
import { tool } from "@openai/agents";
import { z } from "zod";

async function put(from: string, to: string, mode: "copy" | "show"): Promise<string> {
  if (mode === "copy") await copyFile(from, to);
  return to;
}

async function putEach(files: readonly string[], mode: "copy" | "show"): Promise<void> {
  await Promise.all(files.map(async (file) => await put(file, `/srv/out/${file}`, mode)));
}

async function tidy(file: string, isForced?: boolean): Promise<string> {
  if (isForced) await rm(file);
  return file;
}

async function clear(file: string, mode = "all"): Promise<string> {
  switch (mode) {
    case "all":
      await rm(file);
      break;
    default:
      break;
  }
  return file;
}

const parameters = z.object({ file: z.string(), isForced: z.boolean() });

export const show = tool({
  name: "show",
  description: "Says where a file would be put",
  parameters,
  execute: async ({ file }) => await put(file, "/srv/out/file", "show"),
});

export const showEach = tool({
  name: "show_each",
  description: "Says where files would be put",
  parameters,
  execute: async ({ file }) => await putEach([file], "show"),
});

export const copy = tool({
  name: "copy",
  //    ^^^^^^ finding: require-approval-gate "`copy` can overwrite files"
  description: "Puts a file",
  parameters,
  execute: async ({ file }) => await put(file, "/srv/out/file", "copy"),
});

export const copyEach = tool({
  name: "copy_each",
  //    ^^^^^^^^^^^ finding: require-approval-gate "`copy_each` can overwrite files"
  description: "Puts files",
  parameters,
  execute: async ({ file }) => await putEach([file], "copy"),
});

export const look = tool({
  name: "look",
  description: "Looks at a file",
  parameters,
  execute: async ({ file }) => await tidy(file),
});

export const force = tool({
  name: "force",
  //    ^^^^^^^ finding: require-approval-gate "`force` can delete files"
  description: "Removes a file",
  parameters,
  execute: async ({ file }) => await tidy(file, true),
});

export const mayForce = tool({
  name: "may_force",
  //    ^^^^^^^^^^^ finding: require-approval-gate "`may_force` can delete files"
  description: "Removes a file, if the model says so",
  parameters,
  execute: async ({ file, isForced }) => await tidy(file, isForced),
});

export const clearAll = tool({
  name: "clear_all",
  //    ^^^^^^^^^^^ finding: require-approval-gate "`clear_all` can delete files"
  description: "Clears a file",
  parameters,
  execute: async ({ file }) => await clear(file),
});

export const clearNone = tool({
  name: "clear_none",
  description: "Clears nothing",
  parameters,
  execute: async ({ file }) => await clear(file, "none"),
});

async function clearBy(file: string, mode: string): Promise<string> {
  if (mode === "remove") await rm(file);
  return file;
}

async function handOn(file: string, mode: string): Promise<string> {
  return await clearBy(file, mode);
}

async function handOnEach(files: readonly string[], mode: string): Promise<void> {
  await Promise.all(
    files.map(async (file) => {
      if (mode === "remove") await rm(file);
    }),
  );
}

export const both = tool({
  name: "both",
  //    ^^^^^^ finding: require-approval-gate "`both` can delete files"
  description: "Shows a file, and removes it",
  parameters,
  execute: async ({ file }) => {
    await handOn(file, "show");
    return await handOn(file, "remove");
  },
});

export const shown = tool({
  name: "shown",
  description: "Shows a file",
  parameters,
  execute: async ({ file }) => await handOn(file, "show"),
});

export const bothEach = tool({
  name: "both_each",
  //    ^^^^^^^^^^^ finding: require-approval-gate "`both_each` can delete files"
  description: "Shows files, and removes them",
  parameters,
  execute: async ({ file }) => {
    await handOnEach([file], "show");
    await handOnEach([file], "remove");
    return file;
  },
});

export const shownEach = tool({
  name: "shown_each",
  description: "Shows files",
  parameters,
  execute: async ({ file }) => {
    await handOnEach([file], "show");
    return file;
  },
});
