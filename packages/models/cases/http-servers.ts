// What a server of the platform is sent, at once and in pieces, and what it answers.
// same: node:http=node:https
// same: node:http=node:http2
import { createServer } from "node:http";
import { exec } from "node:child_process";
import { generateText } from "ai";

createServer(async (asked, answer) => {
  exec(asked.url);
//     ^^^^^^^^^ finding: no-model-output-in-shell
  asked.on("data", (chunk) => exec(chunk.toString()));
//                                 ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell
  for await (const chunk of asked) exec(chunk.toString());
//                                      ^^^^^^^^^^^^^^^^ finding: no-model-output-in-shell

  const { text } = await generateText({ model: "m", prompt: "Greet the customer." });
  answer.setHeader("name", text);
//                         ^^^^ finding: no-model-output-in-request
  answer.end(text);
//           ^^^^ finding: require-output-filter
  answer.writeHead(200).end(text);
//                          ^^^^ finding: require-output-filter
});
