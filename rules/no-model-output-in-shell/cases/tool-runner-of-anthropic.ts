// Tools of the Anthropic SDK's own runner are declared with a zod schema.
import { execSync } from "node:child_process";
import { betaZodTool } from "@anthropic-ai/sdk/helpers/beta/zod";
import { z } from "zod";

export const terminal = betaZodTool({
  name: "terminal",
  description: "Run a command",
  inputSchema: z.object({ command: z.string(), tail: z.number() }),
  run: async ({ command, tail }) => execSync(`${command} | tail -n ${tail}`, { encoding: "utf8" }),
//                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
