// What is let out of its container, chooses the container, or stands among the options of what starts it.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { tool } from "ai";
import { z } from "zod";

const run = promisify(execFile);

export const asRoot = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => (await run("docker", ["run", "--rm", "--privileged", "alpine:3.22", "sh", "-c", command])).stdout,
  //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

export const withEverything = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => (await run("docker", ["run", "--rm", "-v", "/:/host", "alpine:3.22", "sh", "-c", command])).stdout,
  //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

export const imageOfItsOwn = tool({
  inputSchema: z.object({ image: z.string() }),
  execute: async ({ image }) => (await run("docker", ["run", image, "ls"])).stdout,
  //                                                 ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

export const imageBehindOptions = tool({
  inputSchema: z.object({ image: z.string() }),
  execute: async ({ image }) => (await run("docker", ["run", ...process.argv.slice(2), image])).stdout,
  //                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});

export const shared = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => (await run("docker", ["exec", "database", "sh", "-c", command])).stdout,
  //                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
