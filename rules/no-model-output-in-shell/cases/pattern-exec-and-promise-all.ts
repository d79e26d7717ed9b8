// exec of a pattern, all of Promise, spawn and run of other things.
import { tool } from "ai";
import { z } from "zod";

interface Supervisor {
  spawn(task: string): Promise<{ id: string }>;
  exec(task: string): Promise<void>;
}

export const delegate = (supervisor: Supervisor) =>
  tool({
    inputSchema: z.object({ task: z.string(), tags: z.array(z.string()) }),
    execute: async ({ task, tags }) => {
      const priority = /^p(\d)/.exec(task)?.[1];
      await Promise.all(tags.map((tag) => supervisor.exec(tag)));
      return { priority, worker: await supervisor.spawn(task) };
    },
  });
