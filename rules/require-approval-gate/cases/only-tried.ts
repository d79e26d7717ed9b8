// What a tool only tries it does not do, whichever other tool does it by the same helper.
import { rm } from "node:fs/promises";
import { tool } from "@openai/agents";
import { z } from "zod";
import { note } from "./notes.js";

interface Removal {
  readonly id: string;
  readonly isTrial?: boolean;
}

async function remove(removal: Removal): Promise<string> {
  return await removeFile(removal);
}

async function removeFile({ id, isTrial }: Removal): Promise<string> {
  if (!isTrial) await rm(`/srv/notes/${id}`);
  return `/srv/notes/${id}`;
}

async function removeAll(ids: readonly string[], isTrial = false): Promise<void> {
  for (const id of ids) await note(id, isTrial);
  if (!isTrial) for (const id of ids) await removeNow(id);
}

async function removeNow(id: string): Promise<void> {
  await rm(`/srv/notes/${id}`);
}

const parameters = z.object({ id: z.uuid() });

export const planRemoval = tool({
  name: "plan_removal",
  description: "Says what would be removed",
  parameters,
  execute: async ({ id }) => await remove({ id, isTrial: true }),
});

export const removeNote = tool({
  name: "remove_note",
  //    ^^^^^^^^^^^^^ finding: require-approval-gate "`remove_note` can delete files"
  description: "Removes a note",
  parameters,
  execute: async ({ id }) => await remove({ id }),
});

export const tidy = tool({
  name: "tidy",
  //    ^^^^^^ finding: require-approval-gate "`tidy` can delete files"
  description: "Says what would be removed, and removes it",
  parameters,
  execute: async ({ id }) => {
    await removeFile({ id, isTrial: true });
    return await removeFile({ id, isTrial: false });
  },
});

export const planAll = tool({
  name: "plan_all",
  description: "Says what would be removed",
  parameters,
  execute: async ({ id }) => await removeAll([id], true),
});

export const removeEach = tool({
  name: "remove_each",
  //    ^^^^^^^^^^^^^ finding: require-approval-gate "`remove_each` can delete files"
  description: "Removes notes",
  parameters,
  execute: async ({ id }) => await removeAll([id]),
});
