// A folder that is removed with all that lies in it is lost; one that must be empty to be removed costs nothing.
import { rmdir, rmdirSync } from "node:fs";
import { rmdir as rmdirSoon } from "node:fs/promises";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ shelf: z.uuid() });

export const tools = {
  tidyShelf: tool({
    description: "Remove a shelf on which no draft is left",
    inputSchema,
    execute: async ({ shelf }) => {
      console.info("tidyShelf", shelf);
      await rmdirSoon(`/srv/drafts/${shelf}`);
      rmdirSync(`/srv/covers/${shelf}`);
      rmdir(`/srv/notes/${shelf}`, () => undefined);
      return "tidied";
    },
  }),
  dropShelf: tool({
    //       ^^^^ finding: require-approval-gate
    description: "Remove a shelf with its drafts",
    inputSchema,
    execute: async ({ shelf }) => {
      console.info("dropShelf", shelf);
      rmdirSync(`/srv/drafts/${shelf}`, { recursive: true });
      return "dropped";
    },
  }),
};
