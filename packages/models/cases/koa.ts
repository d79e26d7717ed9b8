// What Koa and its routers hand over, and what is answered by assignment.
import Koa, { type Middleware, type ParameterizedContext } from "koa";
import Router from "@koa/router";
import OlderRouter from "koa-router";
import { exec } from "node:child_process";
import { generateText } from "ai";

const { text } = await generateText({ model: "m", prompt: "Greet the customer." });

new Koa().use((context) => {
  exec(context.query.command);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(context.get("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  context.set("name", text);
//                    ^^^^ finding: no-model-output-in-request
  context.response.body = text;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html, require-output-filter
  context.res.end(text);
//                ^^^^ finding: require-output-filter
});
export const middleware: Middleware = (context) => exec(context.query.command);
//                                                      ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const answer = (context: ParameterizedContext) => exec(context.query.command);
//                                                            ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

new Router().get("/orders", (context) => {
  context.set("name", text);
//                    ^^^^ finding: no-model-output-in-request
  context.body = text;
//^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html, require-output-filter
  context.response.body = text;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html, require-output-filter
  context.res.end(text);
//                ^^^^ finding: require-output-filter
});
new OlderRouter().get("/orders", (context) => {
  context.set("name", text);
//                    ^^^^ finding: no-model-output-in-request
  context.body = text;
//^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html, require-output-filter
  context.response.body = text;
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-html, require-output-filter
  context.res.end(text);
//                ^^^^ finding: require-output-filter
});
