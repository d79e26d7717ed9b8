// Koa's context holds the parsed body; that of a router holds the query as well.
import Koa from "koa";
import bodyParser from "koa-bodyparser";
import Router from "@koa/router";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const app = new Koa();
const router = new Router();
const model = openai("gpt-5-mini");

app.use(bodyParser());
app.use(async (ctx) => {
  await generateText({ model, system: ctx.request.body.persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
router.get("/help", async (ctx) => {
  await generateText({ model, system: `Speak of ${ctx.query.topic}.`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
