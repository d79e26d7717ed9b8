// A command that runs on another machine is run by a shell there.
import { tool } from "ai";
import { Client } from "ssh2";
import { z } from "zod";

const connection = new Client();

export const remote = tool({
  inputSchema: z.object({ command: z.string() }),
  execute: async ({ command }) =>
    new Promise((resolve, reject) => {
      connection.exec(command, (error, stream) => (error ? reject(error) : stream.on("close", resolve)));
//                    ^^^^^^^ finding: no-model-output-in-shell
    }),
});
