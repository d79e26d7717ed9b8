// Functions that run in other applications: what they do there is what a tool does.
import { run, runJXACode } from "@jxa/run";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

declare const Application: any;
const log = pino();
const inputSchema = z.object({ to: z.email(), text: z.string() });

export const tools = {
  mail: tool({
    //  ^^^^ finding: require-approval-gate "send messages"
    description: "Send a mail",
    inputSchema,
    execute: async ({ to, text }) => {
      log.info({ tool: "mail", to }, "tool call");
      return run(
        (mail: { to: string; text: string }) => {
          const message = Application("Mail").OutgoingMessage().make();
          message.content = mail.text;
          message.send();
        },
        { to, text },
      );
    },
  }),
  note: tool({
    //  ^^^^ finding: require-approval-gate "send messages"
    description: "Send a message, and the mail that was written",
    inputSchema,
    execute: async ({ to, text }) => {
      log.info({ tool: "note", to }, "tool call");
      await run((words: string) => Application("Messages").send(words, { to: "me" }), text);
      return run(() => Application("Mail").OutgoingMessage({ subject: "a" }).send());
    },
  }),
  restart: tool({
    //     ^^^^ finding: require-approval-gate "run commands"
    description: "Restart the dock",
    inputSchema: z.object({}),
    execute: async () => {
      log.info({ tool: "restart" }, `${Date.now()}`);
      await runJXACode("Application('Dock').quit()");
      return run(() => Application.currentApplication().doShellScript("killall Dock"));
    },
  }),
  count: tool({
    description: "Count the mail",
    inputSchema: z.object({}),
    execute: async () => run(() => Application("Mail").inbox.unreadCount()),
  }),
};
