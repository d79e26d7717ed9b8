// Messages of clients over sockets; what a service says on a socket that the program opened is not its own word either.
import { Server } from "socket.io";
import WebSocket, { WebSocketServer } from "ws";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

new WebSocketServer({ port: 8080 }).on("connection", (socket) => {
  socket.on("message", async (data) => {
    const { persona } = JSON.parse(data.toString());
    await generateText({ model, system: persona, prompt: "Greet the visitor." });
//                                      ^^^^^^^ finding: no-untrusted-instructions
  });
});

new Server(8081).on("connection", (socket) => {
  socket.on("ask", async ({ persona }) => {
    await generateText({ model, system: persona, prompt: "Greet the visitor." });
//                                      ^^^^^^^ finding: no-untrusted-instructions
  });
});

new WebSocket("wss://news.example.com").on("message", async (data) => {
  await generateText({ model, system: `Today: ${data.toString()}`, prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
});
