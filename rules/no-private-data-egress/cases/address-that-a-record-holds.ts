// The address is the record's own, to which a language model adds a path; and a record behind a host that a language model names.
import { PrismaClient } from "@prisma/client";
import { tool } from "ai";
import { z } from "zod";

const prisma = new PrismaClient();

export const tools = {
  callHook: tool({
    inputSchema: z.object({ id: z.string(), path: z.string() }),
    execute: async ({ id, path }) => {
      const hook = await prisma.webhook.findUniqueOrThrow({ where: { id } });
      const url = `${hook.baseUrl.replace(/\/+$/, "")}${path}`;
      await fetch(url);
    },
  }),
  callHost: tool({
    inputSchema: z.object({ id: z.string(), host: z.string() }),
    execute: async ({ id, host }) => {
      const user = await prisma.user.findUniqueOrThrow({ where: { id } });
      await fetch(`${host}/hello/${user.email}`);
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
    },
  }),
  callInParts: tool({
    inputSchema: z.object({ id: z.string(), host: z.string() }),
    execute: async ({ id, host }) => {
      const user = await prisma.user.findUniqueOrThrow({ where: { id } });
      await fetch([host, "hello", user.email].join("/"));
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
      await fetch(new URL(user.email, host));
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-private-data-egress
      //          ^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url
    },
  }),
};
