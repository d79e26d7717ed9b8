// A file whose name holds the present moment, or a random identifier, is there for the first time; one that is named after the day is written over.
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { cp, mkdir, open, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ shelf: z.uuid(), text: z.string() });
const STARTED = Date.now();

function named(shelf: string): string {
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  return `drafts_${shelf}_${stamp}.json`;
}

function placed(name: string): string {
  const path = resolve("/srv/kept", name);
  if (!path.startsWith("/srv/kept/")) throw new Error("not kept here");
  return path;
}

export const tools = {
  keepDrafts: tool({
    description: "Keep the drafts of a shelf beside the earlier ones",
    inputSchema,
    execute: async ({ shelf, text }) => {
      console.info("keepDrafts", shelf);
      await mkdir("/srv/kept", { recursive: true });
      const file = await open(join("/srv/kept", named(shelf)), "w");
      await file.writeFile(text);
      const copy = placed(`${shelf}-${Date.now()}`);
      if (!copy.startsWith("/srv/kept/")) throw new Error("not kept");
      await cp(`/srv/drafts/${shelf}`, copy, { recursive: true });
      await writeFile(`/srv/kept/${shelf}-${randomUUID()}.md`, text);
      await writeFile(`/srv/kept/${shelf}-${String(new Date().getTime())}.md`.replace(/[^\w./-]/g, "_"), text);
      createWriteStream(`/srv/kept/${shelf}-${Math.random().toString(36).slice(2)}.log`).end(text);
      return "kept";
    },
  }),
  keepTheDay: tool({
    //        ^^^^ finding: require-approval-gate
    description: "Keep the drafts of a day",
    inputSchema,
    execute: async ({ shelf, text }) => {
      console.info("keepTheDay", shelf);
      await writeFile(placed(`${shelf}-${new Date().toISOString().slice(0, 10)}.md`), text);
    },
  }),
  keepTheSecond: tool({
    //           ^^^^ finding: require-approval-gate
    description: "Keep the drafts of a second",
    inputSchema,
    execute: async ({ shelf, text }) => {
      console.info("keepTheSecond", shelf);
      await writeFile(`/srv/kept/${shelf}-${new Date().toISOString().replace(/\..+/, "")}.md`, text);
    },
  }),
  keepInFolder: tool({
    //          ^^^^ finding: require-approval-gate
    description: "Keep the drafts in a folder of the moment that is known",
    inputSchema,
    execute: async ({ shelf, text }) => {
      console.info("keepInFolder", shelf);
      await writeFile(`/srv/kept/${STARTED}/${shelf}.md`, text);
    },
  }),
  keepOfLoad: tool({
    //        ^^^^ finding: require-approval-gate
    description: "Keep the drafts under the moment at which the program began",
    inputSchema,
    execute: async ({ shelf, text }) => {
      console.info("keepOfLoad", shelf);
      await writeFile(`/srv/kept/${shelf}-${STARTED}.md`, text);
    },
  }),
  keepAs: tool({
    //    ^^^^ finding: require-approval-gate
    description: "Keep a draft under a name, or the moment where there is none",
    inputSchema: z.object({ name: z.uuid().optional(), text: z.string() }),
    execute: async ({ name, text }) => {
      console.info("keepAs", name);
      await writeFile(join("/srv/kept", name ? `${name}.md` : `draft-${Date.now()}.md`), text);
    },
  }),
  keepOfMoment: tool({
    //          ^^^^ finding: require-approval-gate
    description: "Keep the draft of a moment that is chosen",
    inputSchema: z.object({ at: z.number(), text: z.string() }),
    execute: async ({ at, text }) => {
      console.info("keepOfMoment", at);
      await writeFile(`/srv/kept/${new Date(at).toISOString()}.md`, text);
    },
  }),
};
