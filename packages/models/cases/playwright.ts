// A browser: where it goes, what it runs and shows, which files it reads and writes, and what it read off a page.
// same: playwright=@playwright/test
// same: playwright=playwright-core
import { chromium } from "playwright";
import express from "express";
import pg from "pg";

const db = new pg.Pool();
const browser = await chromium.launch();
const context = await browser.newContext();
const persistent = await chromium.launchPersistentContext("profile");
const page = await browser.newPage();

express().post("/visit", async (request) => {
  const { address, script, markup, file } = request.body;

  await (await context.newPage()).goto(address);
//                                     ^^^^^^^ finding: no-model-output-in-url
  await (await persistent.newPage()).setContent(markup);
//                                              ^^^^^^ finding: no-model-output-in-html
  await page.evaluate(script);
//                    ^^^^^^ finding: no-model-output-in-code
  await page.setInputFiles("input", file);
//                                  ^^^^ finding: no-model-output-in-path
  await page.screenshot({ path: file });
//                              ^^^^ finding: no-model-output-in-path
  const download = await page.waitForEvent("download");
  await download.saveAs(file);
//                      ^^^^ finding: no-model-output-in-path
  await db.query(await page.content());
//               ^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
});
