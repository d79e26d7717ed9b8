// An agent asks its editor to write a file and to run a command, and the person before it.
import { AgentSideConnection } from "@agentclientprotocol/sdk";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const connect = (stream: unknown) =>
  new AgentSideConnection((editor) => {
    const tidyUp = tool({
      description: "Tidy the folder up",
      inputSchema: z.object({ id: z.number() }),
      execute: async ({ id }) => {
        log.info({ tool: "tidyUp", id }, "tool call");
        await editor.readTextFile({ sessionId: "1", path: "/shop/orders.txt" });
        const { outcome } = await editor.requestPermission({ sessionId: "1", options: [] });
        if (outcome.optionId !== "allow") return;
        await editor.writeTextFile({ sessionId: "1", path: "/shop/orders.txt", content: `${id}` });
        await editor.createTerminal({ sessionId: "1", command: "make" });
      },
    });
    return { tidyUp };
  }, stream);
