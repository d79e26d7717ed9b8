// The same by another driver of browsers.
// same: puppeteer=puppeteer-core
import { launch } from "puppeteer";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

export const buy = tool({
  description: "Buy an order",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "buy", id }, "tool call");
    const page = await (await launch()).newPage();
    await page.goto("https://shop.example");
    await page.click("#buy");
    await page.type("#number", `${id}`);
    await page.keyboard.press("Enter");
  },
});
