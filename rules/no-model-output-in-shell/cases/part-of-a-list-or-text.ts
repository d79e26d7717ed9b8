// What is left of a list, a set, an object or a text after a part of it was taken, replaced or deleted.
import { exec } from "node:child_process";
import { tool } from "ai";
import { z } from "zod";

export const run = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    const list = ["uptime", command];
    exec(list.slice(0, 1).join(" "));
    exec(list.slice(1).join(" "));
    //   ^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    exec(list.slice(-1).join(" "));
    //   ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

    const text = `uptime ${command}`;
    exec(text.slice(0, 6));
    exec(text.substring(0, 60));
    //   ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

    const filled = [command, command];
    filled.fill("uptime");
    exec(filled.join(" "));
    const half = [command, command];
    half.fill("uptime", 1);
    exec(half.join(" "));
    //   ^^^^^^^^^^^^^^ finding: no-model-output-in-shell

    const commands = new Set([command, "uptime"]);
    commands.delete(command);
    exec([...commands].join("; "));
    commands.add(command);
    exec([...commands].join("; "));
    //   ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

    const options = { first: command, second: command };
    Reflect.deleteProperty(options, "first");
    exec(`${options.first}`);
    exec(`${options.second}`);
    //   ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  },
});
