// Handlers of Hono, by each way to register one, and what they answer.
// same: "hono"="@hono/zod-openapi" Hono=OpenAPIHono
import { Hono, type Handler, type MiddlewareHandler } from "hono";
import { exec } from "node:child_process";
import { generateText } from "ai";
import { validator } from "./validator";

const app = new Hono();
const { text } = await generateText({ model: "m", prompt: "Greet the customer." });

app.get("/one", async (context) => {
  exec(context.req.query("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(context.req.path);
//     ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec((await context.req.raw.json()).command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  context.header("name", text);
//                       ^^^^ finding: no-model-output-in-request
  context.redirect(text);
//                 ^^^^ finding: no-model-output-in-url
  context.html(text);
//             ^^^^ finding: no-model-output-in-html, require-output-filter
  context.json(text);
//             ^^^^ finding: require-output-filter
  return context.text(text, 200, { name: text });
//                    ^^^^ finding: require-output-filter
//                                       ^^^^ finding: no-model-output-in-request
});
app.basePath("/api").get("/two", validator, (context) => exec(context.req.valid("json").command));
//                                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
app.get("/three", validator, validator, (context) => exec(context.req.valid("json").command));
//                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
app.notFound((context) => context.text(text));
//                                     ^^^^ finding: require-output-filter
app.onError((error, context) => context.text(text));
//                                           ^^^^ finding: require-output-filter
app.on("GET", "/four", (context) => context.text(text));
//                                               ^^^^ finding: require-output-filter
export const handler: Handler = (context) => context.text(text);
//                                                        ^^^^ finding: require-output-filter
export const middleware: MiddlewareHandler = (context) => context.text(text);
//                                                                     ^^^^ finding: require-output-filter
