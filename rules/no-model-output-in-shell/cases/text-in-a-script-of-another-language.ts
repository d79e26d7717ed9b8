// Between two quotes of a script's language a text is plain once every backslash and every such quote in it is escaped, however the program writes these down.
import { spawn } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

const inputSchema = z.object({ text: z.string() });

export const show = tool({
  inputSchema,
  execute: async ({ text }) => {
    const escaped = text.replaceAll("\\", String.raw`\\`).replaceAll('"', String.raw`\"`);
    spawn("osascript", ["-e", String.raw`display dialog "${escaped}"`]);
    return "shown";
  },
});

export const showHalf = tool({
  inputSchema,
  execute: async ({ text }) => {
    const escaped = text.replaceAll('"', String.raw`\"`);
    spawn("osascript", ["-e", String.raw`display dialog "${escaped}"`]);
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    return "shown";
  },
});
