// Whether a loop runs at all, at least once or just once can be counted where it counts from constant to constant.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const repeat = tool({
  inputSchema: z.object({ command: z.string(), times: z.number() }),
  execute: async ({ command, times }) => {
    let never = "uptime";
    for (let i = 0; i < 0; i++) never = command;
    exec(never);

    let replaced = command;
    for (let i = 0; i < 3; i++) replaced = "uptime";
    exec(replaced);

    let once = "uptime";
    for (let i = 0; i < 1; i++) {
      exec(once);
      once = command;
    }
    exec(once);
    //   ^^^^ finding: no-model-output-in-shell

    let twice = "uptime";
    for (let i = 0; i < 2; i++) {
      exec(twice);
      //   ^^^^^ finding: no-model-output-in-shell
      twice = command;
    }

    let maybe = command;
    for (let i = 0; i < times; i++) maybe = "uptime";
    exec(maybe);
    //   ^^^^^ finding: no-model-output-in-shell

    let left = "uptime";
    let count = 0;
    while (count < 2) {
      left = command;
      if (times > 3) break;
      left = "uptime";
      count++;
    }
    exec(left);
    //   ^^^^ finding: no-model-output-in-shell
  },
});

export const until = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    let line = "uptime";
    do {
      exec(line);
      line = command;
    } while (line !== command);
    exec(line);
    //   ^^^^ finding: no-model-output-in-shell
  },
});
