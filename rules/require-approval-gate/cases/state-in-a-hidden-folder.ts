// What a program remembers of a project it keeps in a hidden folder there, under names of its own; folders that other programs obey are no such place.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ project: z.string(), stage: z.string() });
const folder = (project: string) => join(resolve(project), ".deliver");
const run = (project: string) => join(folder(project), "state", "run.json");

export const begin = tool({
  description: "Begins a stage",
  inputSchema,
  execute: async ({ project, stage }) => {
    console.info("begin", { project, stage });
    mkdirSync(folder(project), { recursive: true });
    writeFileSync(run(project), JSON.stringify({ stage }));
  },
});

export const note = tool({
//                  ^^^^ finding: require-approval-gate
  description: "Keeps a note under a name",
  inputSchema,
  execute: async ({ project, stage }) => {
    console.info("note", { project, stage });
    writeFileSync(join(folder(project), `${stage}.json`), "{}");
  },
});

export const forget = tool({
//                    ^^^^ finding: require-approval-gate
  description: "Forgets what was done",
  inputSchema,
  execute: async ({ project, stage }) => {
    console.info("forget", { project, stage });
    rmSync(run(project));
  },
});

export const hook = tool({
//                  ^^^^ finding: require-approval-gate
  description: "Has a command run on every commit",
  inputSchema,
  execute: async ({ project, stage }) => {
    console.info("hook", { project, stage });
    writeFileSync(join(folder(project), ".git", "hooks", "pre-commit"), stage);
  },
});

export const check = tool({
//                   ^^^^ finding: require-approval-gate
  description: "Has a command run on every push",
  inputSchema,
  execute: async ({ project, stage }) => {
    console.info("check", { project, stage });
    writeFileSync(join(resolve(project), ".github", "workflows", "check.yml"), `run: ${stage}`);
  },
});
