// CommonJS: exports by property, required as an object and destructured.
const { tool } = require("@langchain/core/tools");
const { z } = require("zod");
const shell = require("./shell");

exports.terminal = tool(({ command }) => shell.run(command, 10), {
  name: "terminal",
  description: "Run a command",
  schema: z.object({ command: z.string() }),
});
