// What is done to a mailbox.
// same: googleapis=@googleapis/gmail
import { gmail_v1 } from "googleapis";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();
const gmail = new gmail_v1.Gmail({});

export const tidyUp = tool({
  description: "Tidy the mailbox up",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "tidyUp", id }, "tool call");
    await gmail.users.messages.get({ userId: "me" });
    await gmail.users.messages.attachments.get({ userId: "me" });
    await gmail.users.messages.send({ userId: "me" });
    await gmail.users.messages.modify({ userId: "me" });
    await gmail.users.messages.trash({ userId: "me" });
    await gmail.users.messages.batchDelete({ userId: "me" });
    await gmail.users.threads.modify({ userId: "me" });
    await gmail.users.drafts.create({ userId: "me" });
    await gmail.users.drafts.delete({ userId: "me" });
    await gmail.users.settings.filters.create({ userId: "me" });
  },
});
