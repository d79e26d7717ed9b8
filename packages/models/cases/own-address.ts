// The address of a request has the program's own host; what a client put behind that may be any address.
import { exec } from "node:child_process";
import { Hono } from "hono";

const app = new Hono();

app.get("/account", (context) => Response.redirect(new URL("/login", context.req.url)));

app.get("/home", (context) => {
  const home = new URL(context.req.url);
  home.pathname = "/";
  return Response.redirect(home.href);
});

app.get("/back", (context) => {
  const next = new URL(context.req.url).searchParams.get("next") ?? "/";
  return Response.redirect(next);
  //                       ^^^^ finding: no-model-output-in-url
});

app.get("/proxy/:rest", async (context) => fetch(context.req.url.replace(/^.*\/proxy\//, "")));
//                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-url

export const received = (request: Request) => exec(request.body as never);
//                                                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
