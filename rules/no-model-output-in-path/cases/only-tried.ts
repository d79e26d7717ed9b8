// Where whoever calls only tries, nothing comes past the question whether it is a trial.
import { rename } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";
import { note } from "./notes.js";

interface Move {
  readonly from: string;
  readonly to: string;
  readonly isTrial?: boolean;
}

async function move({ from, to, isTrial }: Move): Promise<string> {
  if (!isTrial) await rename(from, "/srv/notes/moved");
  //                         ^^^^ finding: no-model-output-in-path
  return `${from} to ${to}`;
}

async function moveOnce(from: string, options: { readonly isTrial?: boolean }): Promise<void> {
  const isTrial = options.isTrial ?? true;
  if (!isTrial) await rename(from, "/srv/notes/moved-once");
}

async function moveAll(names: readonly string[], isTrial = false): Promise<void> {
  for (const name of names) await note(name, isTrial);
  if (!isTrial) for (const name of names) await moveAway(name);
}

async function moveAway(name: string): Promise<void> {
  await rename(name, "/srv/notes/moved-away");
  //           ^^^^ finding: no-model-output-in-path
}

async function moveList(names: readonly string[], isTrial = false): Promise<void> {
  for (const name of names) await note(name, isTrial);
  if (!isTrial) for (const name of names) await moveFar(name);
}

async function moveFar(name: string): Promise<void> {
  await rename(name, "/srv/notes/moved-far");
}

const inputSchema = z.object({ from: z.string(), to: z.string() });

export const plan = tool({ inputSchema, execute: async ({ from, to }) => await move({ from, to, isTrial: true }) });
export const really = tool({ inputSchema, execute: async ({ from, to }) => await move({ from, to }) });
export const once = tool({
  inputSchema,
  execute: async ({ from }) => await moveOnce(from, { isTrial: true }),
});
export const all = tool({ inputSchema, execute: async ({ from, to }) => await moveAll([from, to]) });
export const planAll = tool({ inputSchema, execute: async ({ from, to }) => await moveAll([from, to], true) });
export const planList = tool({ inputSchema, execute: async ({ from, to }) => await moveList([from, to], true) });
