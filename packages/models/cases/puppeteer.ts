// A page of a browser: where it goes, what runs in it, what it shows, and what is read off it.
// same: puppeteer=puppeteer-core
import { launch } from "puppeteer";
import { Memory } from "mem0ai/oss";
import express from "express";

const memory = new Memory();

express().post("/page", async (request) => {
  const { url, code, html, file } = request.body;
  const page = await (await launch()).newPage();
  await page.goto(url);
//                ^^^ finding: no-model-output-in-url
  await page.evaluate(code);
//                    ^^^^ finding: no-model-output-in-code
  await page.setContent(html);
//                      ^^^^ finding: no-model-output-in-html
  await page.screenshot({ path: file });
//                              ^^^^ finding: no-model-output-in-path
  await memory.add(await page.content());
//                 ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
});
