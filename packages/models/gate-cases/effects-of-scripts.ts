// Command lines as the text of a tag.
// same: zx=bun
// same: zx=execa
// same: $=execa zx=execa
// same: $=execaSync zx=execa
import { $ as run } from "zx";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const release = tool({
  description: "Release the shop",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "release", id }, "tool call");
    await run`make all`;
    await run`git push`;
    await run`kubectl apply -f shop.yaml`;
  },
});
