// Handlers of Fastify, by each way to register one, and what they answer.
import fastify, { type RouteHandler, type RouteHandlerMethod, type RouteOptions } from "fastify";
import { exec } from "node:child_process";
import { generateText } from "ai";

const app = fastify();
const { text } = await generateText({ model: "m", prompt: "Greet the customer." });

app.get("/one", {}, async (request, reply) => {
  exec(request.query.command);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  reply.headers({ name: text });
//                      ^^^^ finding: no-model-output-in-request
  reply.raw.end(text);
//              ^^^^ finding: require-output-filter
  reply.sendFile("a.txt", request.query.root);
//                        ^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-path
  exec(reply.request.query.command);
//     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  return text;
//^^^^^^^^^^^^ finding: require-output-filter
});
app.route({
  method: "GET",
  url: "/two",
  handler: async (request, reply) => {
    exec(request.query.command);
//       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    reply.send(text);
//             ^^^^ finding: require-output-filter
    return text;
//  ^^^^^^^^^^^^ finding: require-output-filter
  },
});
app.addHook("onRequest", async (request, reply) => {
  exec(request.query.command);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  reply.send(text);
//           ^^^^ finding: require-output-filter
});
app.setNotFoundHandler((request, reply) => {
  exec(request.url);
//     ^^^^^^^^^^^ finding: no-model-output-in-shell
  reply.send(text);
//           ^^^^ finding: require-output-filter
});
app.setErrorHandler((error, request, reply) => reply.send(text));
//                                                        ^^^^ finding: require-output-filter
app.register(async (part) => part.get("/three", {}, (request) => exec(request.query.command)));
//                                                                    ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

export const typed: RouteHandler = async (request, reply) => {
  exec(request.query.command);
//     ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  reply.send(text);
//           ^^^^ finding: require-output-filter
  return text;
//^^^^^^^^^^^^ finding: require-output-filter
};
export const method: RouteHandlerMethod = async (request, reply) => {
  reply.send(text);
//           ^^^^ finding: require-output-filter
  return text;
//^^^^^^^^^^^^ finding: require-output-filter
};
export const options: RouteOptions = {
  method: "GET",
  url: "/four",
  handler: async (request, reply) => {
    exec(request.query.command);
//       ^^^^^^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
    reply.send(text);
//             ^^^^ finding: require-output-filter
    return text;
//  ^^^^^^^^^^^^ finding: require-output-filter
  },
};
