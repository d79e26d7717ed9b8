// What is written to a file is not run, even if all that waits in the same queue cannot be told apart; a callback that is handed over is.
import { exec } from "node:child_process";
import { rm } from "node:fs/promises";
import { appendFile, writeFileSync } from "node:fs";
import { generateText, tool } from "ai";
import { z } from "zod";

const queue: unknown[] = [];

function later(work: unknown): void {
  queue.push(work);
}

later(() => rm("/srv/notes", { recursive: true }));
later("nothing yet");

const inputSchema = z.object({ day: z.number() });

const tools = {
  save: tool({
    description: "Saves what comes next",
    inputSchema,
    execute: ({ day }) => {
      console.info("save", { day });
      writeFileSync("/srv/next.txt", queue[0] as string);
    },
  }),
  tidy: tool({
    //  ^ finding: require-approval-gate
    description: "Notes a day, and tidies up",
    inputSchema,
    execute: ({ day }) => {
      console.info("tidy", { day });
      appendFile("/srv/days.txt", `${day}`, () => void rm("/srv/notes", { recursive: true }));
    },
  }),
  look: tool({
    //  ^ finding: require-approval-gate
    description: "Looks at the notes, and tidies up",
    inputSchema,
    execute: ({ day }) => {
      console.info("look", { day });
      exec("ls /srv/notes", () => void rm("/srv/notes", { recursive: true }));
    },
  }),
};

export function answer(prompt: string): Promise<unknown> {
  return generateText({ model: "openai/gpt-5-mini", prompt, tools });
}
