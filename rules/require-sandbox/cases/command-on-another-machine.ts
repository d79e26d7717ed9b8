// The text is a language model's, but another machine runs it: what it may do there is for that machine to say, and for a person to allow.
import { NodeSSH } from "node-ssh";
import { tool } from "ai";
import { z } from "zod";

const ssh = new NodeSSH();

export const tools = {
  onTheServer: tool({
    description: "Run a command on the build server",
    inputSchema: z.object({ command: z.string() }),
    needsApproval: true,
    execute: async ({ command }) => {
      console.info("onTheServer", command);
      return (await ssh.execCommand(command)).stdout;
    },
  }),
};
