// What one of Hono's packages alone has: factories, streams, routes that carry schemas.
import { OpenAPIHono, createRoute, z } from "@hono/zod-openapi";
import { createFactory, createMiddleware } from "hono/factory";
import { stream } from "hono/streaming";
import { exec } from "node:child_process";
import { generateText } from "ai";

const { text } = await generateText({ model: "m", prompt: "Greet the customer." });

createMiddleware(async (context) => context.text(text));
//                                               ^^^^ finding: require-output-filter
createFactory().createHandlers((context) => stream(context, (out) => out.write(text)));
//                                                                             ^^^^ finding: require-output-filter
createFactory().createMiddleware(async (context) => context.text(text));
//                                                               ^^^^ finding: require-output-filter

export const body = z.object({ id: z.number() });
const app = new OpenAPIHono();
app.openapi(createRoute({ method: "get", path: "/one" }), (context) => exec(context.req.valid("json").command));
//                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
app.get("/two", (context) => exec(context.req.url));
//                                ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
app.openapi(createRoute({ method: "get", path: "/two" }), (context) => context.text(text));
//                                                                                  ^^^^ finding: require-output-filter
