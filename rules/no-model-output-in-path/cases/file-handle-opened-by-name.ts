// open() gives a handle; the path was chosen before.
import { open } from "node:fs/promises";
import { tool } from "@langchain/core/tools";
import { z } from "zod";

export const tail = tool(
  async ({ log, bytes }) => {
    await using handle = await open(`/var/log/${log}.log`, "r");
//                                  ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
    const { buffer } = await handle.read({ length: bytes });
    return buffer.toString("utf8");
  },
  { name: "tail", description: "The end of a log", schema: z.object({ log: z.string(), bytes: z.number() }) },
);
