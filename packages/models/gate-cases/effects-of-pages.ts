// What is done on a page of a browser.
// same: playwright=playwright-core
// same: playwright=@playwright/test
import { chromium } from "playwright";
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
    const page = await (await chromium.launch()).newPage();
    await page.goto("https://shop.example");
    await page.click("#buy");
    await page.keyboard.press("Enter");
    await page.locator("#buy").click();
    await page.fill("#number", `${id}`);
    await page.locator("#count").fill(`${id}`);
    await page.locator("#price").textContent();
    const download = await page.waitForEvent("download");
    await download.saveAs(`/srv/${id}.pdf`);
  },
});
