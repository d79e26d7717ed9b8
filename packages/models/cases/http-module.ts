// Requests by the platform itself; the answer comes in pieces.
// same: node:http=node:https
import { get, request } from "node:http";
import { tool } from "ai";
import { Memory } from "mem0ai/oss";
import { z } from "zod";

const memory = new Memory();

export const look = (home: string) =>
  get(home, async (answer) => {
    answer.on("data", (chunk) => memory.add(chunk.toString()));
//                                          ^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    for await (const chunk of answer) await memory.add(chunk.toString());
//                                                     ^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  });

export const ask = tool({
  inputSchema: z.object({ host: z.string(), url: z.string(), text: z.string(), name: z.string() }),
  execute: ({ host, url, text, name }) => {
    get(url);
//      ^^^ finding: no-model-output-in-url
    get({ host });
//        ^^^^ finding: no-model-output-in-url
    request({ host: "shop.example", headers: { name } });
//                                             ^^^^ finding: no-model-output-in-request
    request("https://shop.example/", { headers: { name } });
//                                                ^^^^ finding: no-model-output-in-request
    const sent = request("http://shop.example/");
    sent.setHeader("name", name);
//                         ^^^^ finding: no-model-output-in-request
    sent.end(text);
//           ^^^^ finding: no-model-output-in-request
  },
});
