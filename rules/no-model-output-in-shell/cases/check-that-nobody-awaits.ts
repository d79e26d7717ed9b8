// A check that answers by a promise is one only where the promise is awaited: as it is, it counts as true.
import { execSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const PROGRAMS = new Set(["ls", "pwd"]);

const isAllowed = async (program: string): Promise<boolean> => PROGRAMS.has(program);

async function assertAllowed(program: string): Promise<void> {
  const notice = await readFile("notice.txt", "utf8");
  if (!PROGRAMS.has(program)) throw new Error(notice);
}

const inputSchema = z.object({ program: z.string() });

export const runUnchecked = tool({
  inputSchema,
  execute: async ({ program }) => {
    if (!isAllowed(program)) return "not allowed";
    return execSync(program).toString();
    //              ^^^^^^^ finding: no-model-output-in-shell
  },
});

export const runBeforeItThrows = tool({
  inputSchema,
  execute: async ({ program }) => {
    void assertAllowed(program);
    return execSync(program).toString();
    //              ^^^^^^^ finding: no-model-output-in-shell
  },
});

export const runAllThatAreKept = tool({
  inputSchema: z.object({ programs: z.array(z.string()) }),
  execute: async ({ programs }) => {
    for (const program of programs.filter(isAllowed)) execSync(program);
    //                                                         ^^^^^^^ finding: no-model-output-in-shell
  },
});
