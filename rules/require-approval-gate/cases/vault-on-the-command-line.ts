// A program with subcommands that only look, and others that change what it keeps.
import { execFileSync } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ vault: z.uuid(), item: z.uuid() });

export const listItems = tool({
  description: "Lists what a vault holds",
  inputSchema,
  execute: ({ vault }) => execFileSync("op", ["item", "list", "--vault", vault, "--format=json"]).toString(),
});

export const readMerge = tool({
  description: "Shows a merge request",
  inputSchema,
  execute: ({ item }) => execFileSync("glab", ["mr", "view", item]).toString(),
});

export const dropItem = tool({
//                      ^^^^ finding: require-approval-gate
  description: "Deletes what a vault holds",
  inputSchema,
  execute: ({ vault, item }) => {
    console.info("drop", { vault, item });
    return execFileSync("op", ["item", "delete", item, "--vault", vault]).toString();
  },
});
