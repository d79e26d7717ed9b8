// Only what is stored under such an id is deleted: the id is looked for in a list, and whoever is not found ends here.
import { readFile, unlink } from "node:fs/promises";
import { join } from "node:path";
import { tool } from "ai";
import { z } from "zod";

interface Agent {
  readonly id: string;
}

const load = async (): Promise<Agent[]> => JSON.parse(await readFile("/srv/agents.json", "utf8")) as Agent[];
const inputSchema = z.object({ id: z.string() });
const inTurn = async <T>(run: () => Promise<T>): Promise<T> => run();

export const tools = {
  byPosition: tool({
    description: "Delete an agent",
    inputSchema,
    execute: async ({ id }) => {
      const agents = await load();
      const index = agents.findIndex((agent) => agent.id === id);
      if (index < 0) throw new Error("not found");
      await unlink(join("/srv/prompts", `${id}.xml`));
    },
  }),
  byPositionFromTheEnd: tool({
    description: "Delete an agent",
    inputSchema,
    execute: async ({ id }) => {
      const agents = await load();
      if (agents.findLastIndex((agent) => agent.id === id) === -1) return;
      await unlink(join("/srv/prompts", `${id}.xml`));
    },
  }),
  inTurn: tool({
    description: "Delete an agent",
    inputSchema,
    execute: ({ id }) =>
      inTurn(async () => {
        const agents = await load();
        const found = agents.find((agent) => agent.id === id);
        if (!found) throw new Error("not found");
        await unlink(join("/srv/prompts", `${id}.xml`));
      }),
  }),
  undefinedIsNotFound: tool({
    description: "Delete an agent",
    inputSchema,
    execute: async ({ id }) => {
      const agents = await load();
      const found = agents.find((agent) => agent.id === id);
      if (found === undefined) throw new Error("not found");
      await unlink(join("/srv/prompts", `${id}.xml`));
    },
  }),
  taken: tool({
    description: "Delete an agent",
    inputSchema,
    execute: async ({ id }) => {
      const agents = await load();
      const index = agents.findIndex((agent) => agent.id === id);
      if (index >= 0) throw new Error("there is such an agent");
      await unlink(join("/srv/prompts", `${id}.xml`));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    },
  }),
  anyOther: tool({
    description: "Delete an agent",
    inputSchema,
    execute: async ({ id }) => {
      const agents = await load();
      const index = agents.findIndex((agent) => agent.id !== id);
      if (index < 0) throw new Error("none is left");
      await unlink(join("/srv/prompts", `${id}.xml`));
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    },
  }),
};
