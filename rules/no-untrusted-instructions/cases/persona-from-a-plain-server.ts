// Node's own server: chunks of the body by a listener and by a loop; a function behind an API gateway.
import { createServer } from "node:http";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { generateText } from "ai";
import { openai } from "@ai-sdk/openai";

const model = openai("gpt-5-mini");

createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", async () => {
    await generateText({ model, system: body, prompt: "Greet the visitor." });
//                                      ^^^^ finding: no-untrusted-instructions
    response.end();
  });
}).listen(8080);

createServer(async (request, response) => {
  const chunks: string[] = [];
  for await (const chunk of request) chunks.push(String(chunk));
  await generateText({ model, system: chunks.join(""), prompt: "Greet the visitor." });
//                                    ^^^^^^^^^^^^^^^ finding: no-untrusted-instructions
  response.end();
}).listen(8081);

export async function handler(event: APIGatewayProxyEventV2) {
  const { persona } = JSON.parse(event.body ?? "{}");
  await generateText({ model, system: persona, prompt: "Greet the visitor." });
//                                    ^^^^^^^ finding: no-untrusted-instructions
  return { statusCode: 204 };
}
