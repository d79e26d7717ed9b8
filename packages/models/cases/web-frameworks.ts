// What is particular to other servers of the web.
import { Server as Hapi } from "@hapi/hapi";
import { WebSocket, WebSocketServer } from "ws";
import { app as azure, type HttpHandler } from "@azure/functions";
import { fail, redirect as svelteRedirect, text as svelteText, type Actions } from "@sveltejs/kit";
import { http } from "@google-cloud/functions-framework";
import { useParams, useRouter, useSearchParams } from "next/navigation";
import { NextResponse, type NextRequest } from "next/server";
import { Elysia } from "elysia";
import createIo, { Server as Io } from "socket.io";
import { formidable, IncomingForm } from "formidable";
import OwnSocket from "ws";
import type { APIContext, MiddlewareHandler } from "astro";
import type { GetServerSidePropsContext, NextApiResponse } from "next";
import type { Handler } from "@netlify/functions";
import type { VercelResponse } from "@vercel/node";
import { exec } from "node:child_process";
import { Memory } from "mem0ai/oss";
import { generateText } from "ai";

const memory = new Memory();
const { text } = await generateText({ model: "m", prompt: "Greet the customer." });

new Hapi().route([{ method: "GET", path: "/", handler: (request, toolkit) => (exec(request.query.command), toolkit.redirect(text)) }]);
//                                                                                 ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
//                                                                                                                          ^^^^ finding: no-model-output-in-url
new Elysia().get("/", async ({ request, redirect }) => (exec((await request.json()).command), redirect(text)));
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
//                                                                                                     ^^^^ finding: no-model-output-in-url

export const onRequest: MiddlewareHandler = ({ params, cookies, redirect }) => {
  exec(params.command);
//     ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(cookies.get("command").value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  return redirect(text);
//                ^^^^ finding: no-model-output-in-url
};

azure.get("orders", async (request) => {
  exec(request.params.command);
//     ^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.query.get("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
});
export const handle: HttpHandler = async (request) => exec(request.url);
//                                                         ^^^^^^^^^^^ finding: no-model-output-in-shell
export const netlify: Handler = async () => text;
//                                          ^^^^ finding: require-output-filter
export function vercel(response: VercelResponse) {
  response.redirect(text);
//                  ^^^^ finding: no-model-output-in-url
  response.end(text);
//             ^^^^ finding: require-output-filter
}
http("orders", (request, response) => response.send(text));
//                                                  ^^^^ finding: no-model-output-in-html, require-output-filter

export const actions: Actions = { default: ({ params }) => exec(params.command) };
//                                                              ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const answers = () => [fail(400, text), svelteRedirect(303, text), svelteText(text)];
//                                      ^^^^ finding: require-output-filter
//                                                                 ^^^^ finding: no-model-output-in-url
//                                                                                   ^^^^ finding: require-output-filter

export function next(request: NextRequest, response: NextApiResponse, context: GetServerSidePropsContext) {
  exec(request.url);
//     ^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.headers.get("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(request.cookies.get("command").value);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(context.req.url);
//     ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  response.redirect(text);
//                  ^^^^ finding: no-model-output-in-url
  response.setHeader("name", text);
//                           ^^^^ finding: no-model-output-in-request
  response.end(text);
//             ^^^^ finding: require-output-filter
  return new NextResponse(text, { headers: { name: text } });
//                        ^^^^ finding: require-output-filter
//                                                 ^^^^ finding: no-model-output-in-request
}
export function Page() {
  useRouter().push(text);
//                 ^^^^ finding: no-model-output-in-url
  exec(useParams().command);
//     ^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  exec(useSearchParams().get("command"));
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
}

new WebSocket(text);
//            ^^^^ finding: no-model-output-in-url
new OwnSocket(text);
//            ^^^^ finding: no-model-output-in-url
new WebSocket("wss://shop.example").on("message", (data) => memory.add(data.toString()));
//                                                                     ^^^^^^^^^^^^^^^ finding: no-untrusted-memory
const sockets = new WebSocketServer({});
sockets.clients.forEach((socket) => socket.on("message", (data) => exec(data.toString())));
//                                                                      ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
for (const socket of sockets.clients) socket.on("message", (data) => exec(data.toString()));
//                                                                        ^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
sockets.handleUpgrade(1, 2, 3, (socket) => socket.addEventListener("message", ({ data }) => exec(data)));
//                                                                                               ^^^^ finding: no-model-output-in-shell

createIo(3000).on("connection", (socket) => socket.send(text));
//                                                      ^^^^ finding: require-output-filter
new Io().of("/shop").on("connection", (socket) => {
  socket.on("run", (one, two, three) => {
    exec(one);
//       ^^^ finding: no-model-output-in-shell
    exec(two);
//       ^^^ finding: no-model-output-in-shell
    exec(three);
//       ^^^^^ finding: no-model-output-in-shell
  });
  socket.to("room").emit("said", text, text);
//                               ^^^^ finding: require-output-filter
});

formidable({}).parse({}, (error, fields, files) => exec(fields.command));
//                                                      ^^^^^^^^^^^^^^ finding: no-model-output-in-shell
export const upload = async () => {
  const [fields, files] = await new IncomingForm().parse({});
  await memory.add(files.order[0].originalFilename);
//                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
};
