// Answers over sockets, and of Node's own server.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { WebSocketServer } from "ws";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const tip = async () => (await generateText({ model: openai("gpt-5-mini"), prompt: "A tip for today." })).text;

new WebSocketServer({ port: 8080 }).on("connection", async (socket) => {
  socket.send(await tip());
//            ^^^^^^^^^^^ finding: require-output-filter
});
new Server(8081).on("connection", async (socket) => {
  socket.emit("tip", { text: await tip() });
//                           ^^^^^^^^^^^ finding: require-output-filter
  socket.broadcast.emit("tip", await tip());
//                             ^^^^^^^^^^^ finding: require-output-filter
});
createServer(async (_request, response) => {
  response.writeHead(200, { "Content-Type": "text/plain" }).end(await tip());
//                                                              ^^^^^^^^^^^ finding: require-output-filter
}).listen(8082);
