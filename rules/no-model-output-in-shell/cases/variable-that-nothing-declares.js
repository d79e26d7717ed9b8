// A name that is assigned without a declaration is a variable all the same.
const { exec } = require("node:child_process");
const { tool } = require("ai");
const { z } = require("zod");

function prepare(command) {
  prepared = command;
}

exports.run = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) => {
    prepare(command);
    exec(prepared);
    //   ^^^^^^^^ finding: no-model-output-in-shell
    line = "uptime";
    exec(line);
  },
});
