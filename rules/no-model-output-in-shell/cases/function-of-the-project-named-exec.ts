// The project has an exec of its own that runs nothing.
import { tool } from "ai";
import { z } from "zod";

const transcript: string[] = [];

function exec(command: string): string {
  transcript.push(command);
  return `would run: ${command}`;
}

export const rehearse = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => exec(command),
});
