// A browser that is told in words: what it is told, and what it says it found and did.
import { Stagehand, type Page } from "@browserbasehq/stagehand";
import { tool } from "ai";
import express from "express";
import pg from "pg";
import { z } from "zod";

const db = new pg.Pool();
const stagehand = new Stagehand({ env: "LOCAL" });
const schema = z.object({ sql: z.string() });

express().post("/browse", async (request) => {
  await stagehand.act(process.env.API_KEY);
//                    ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await stagehand.page.act({ action: process.env.API_KEY });
//                                   ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  const agent = stagehand.agent({ systemPrompt: request.body.persona });
//                                              ^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  await agent.execute(process.env.API_KEY);
//                    ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
  await agent.execute({ instruction: process.env.API_KEY });
//                                   ^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-prompt
});

export async function report(page: Page) {
  await db.query((await stagehand.extract("Which query?", schema)).sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await stagehand.page.extract({ instruction: "Which query?", schema })).sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query((await page.extract({ instruction: "Which query?", schema })).sql);
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const [action] = await stagehand.observe("Where to?");
  await db.query(action.description);
//               ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const done = await stagehand.act("Buy it.");
  await db.query(done.message);
//               ^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(done.actions[0].selector);
//               ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  const agent = stagehand.agent({});
  const result = await agent.execute("Buy it.");
  await db.query(result.message);
//               ^^^^^^^^^^^^^^ finding: no-model-output-in-sql
  await db.query(result.actions[0].type);
//               ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-sql
}

export const run = tool({
  inputSchema: z.object({ code: z.string() }),
  execute: async ({ code }) => {
    const made = await Stagehand.create({});
    // Only its text is taken, to be run in the browser.
    return await made.experimentalBatch(new Function("input", code));
    //                                                        ^^^^ finding: no-model-output-in-code
  },
});
