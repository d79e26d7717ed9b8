// Headers and bodies by several clients.
import fetchIt from "node-fetch";
import https from "node:https";
import ky from "ky";
import { ofetch } from "ofetch";
import superagent from "superagent";
import { tool } from "ai";
import { z } from "zod";

export const send = tool({
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => {
    await fetch("https://api.example.com", { headers: { "x-note": text } });
//                                                                ^^^^ finding: no-model-output-in-request
    await fetchIt("https://api.example.com", { method: "POST", headers: { "x-note": text }, body: text });
//                                                                                  ^^^^ finding: no-model-output-in-request
//                                                                                                ^^^^ finding: no-model-output-in-request
    await ky.post("https://api.example.com", { body: text });
//                                                   ^^^^ finding: no-model-output-in-request
    await ofetch("https://api.example.com", { method: "POST", body: text });
//                                                                  ^^^^ finding: no-model-output-in-request
    await superagent.post("https://api.example.com").set("x-note", text).send(text);
//                                                                 ^^^^ finding: no-model-output-in-request
//                                                                            ^^^^ finding: no-model-output-in-request
    const request = https.request("https://api.example.com", { method: "POST" });
    request.write(text);
//                ^^^^ finding: no-model-output-in-request
    request.end();
    const post = new Request("https://api.example.com", { method: "POST", headers: { "x-note": text }, body: text });
    await globalThis.fetch(post);
//                         ^^^^ finding: no-model-output-in-request
    const noted = new Request("https://api.example.com", { headers: { "x-note": text } });
    await fetch(noted);
//              ^^^^^ finding: no-model-output-in-request
  },
});

export const sendAll = tool({
  inputSchema: z.object({ headers: z.record(z.string(), z.string()) }),
  execute: async ({ headers }) => {
    await fetch("https://api.example.com", { headers });
//                                           ^^^^^^^ finding: no-model-output-in-request
  },
});
