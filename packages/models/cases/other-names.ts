// The same thing by its other names: named exports, clients of clients, declared types.
import { ConfigService } from "@nestjs/config";
import { DurableObject } from "cloudflare:workers";
import { Exa } from "exa-js";
import { Stripe } from "stripe";
import { create as createLog } from "electron-log";
import { createClient } from "@vercel/kv";
import { debug } from "debug";
import { onRequest } from "firebase-functions/v2/https";
import { tracer } from "dd-trace";
import { marked as named } from "marked";
import marked from "marked";
import { generateText } from "ai";
import express from "express";

const key = process.env.API_KEY;
tracer.startSpan("order", { tags: { key } });
//                                  ^^^ finding: no-secret-in-log
debug("shop")(key);
//            ^^^ finding: no-secret-in-log
createLog("shop").scope("orders").info(key);
//                                     ^^^ finding: no-secret-in-log
console.log(new ConfigService().get("API_KEY"));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-secret-in-log

export async function look() {
  await generateText({ model: "m", system: (await new Exa("made-up").search("open")).results[0].text });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  console.log(await createClient({}).get("key"), await new Stripe("made-up").customers.list({}));
}
express().post("/page", (request) => [named(request.body.text), marked(request.body.text)].map((html) => new Response(html, { headers: { "content-type": "text/html" } })));
//                                                                                                                    ^^^^ finding: no-model-output-in-html
onRequest(async (request, response) => {
  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  response.send(text);
//              ^^^^ finding: no-model-output-in-html, require-output-filter
});
export class Ledger extends DurableObject {
  async fetch(request) {
    const { query } = await request.json();
    this.ctx.storage.sql.exec(query);
//                            ^^^^^ finding: no-model-output-in-sql
  }
}
