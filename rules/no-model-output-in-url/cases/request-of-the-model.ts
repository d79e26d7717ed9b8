// Whole addresses of the language model, and parts that stay behind a fixed host.
import http from "node:http";
import { tool } from "ai";
import fetch from "node-fetch";
import ky from "ky";
import needle from "needle";
import { ofetch } from "ofetch";
import superagent from "superagent";
import { z } from "zod";

declare const app: { readonly fetch: (request: Request) => Promise<Response> };

export const get = tool({
  inputSchema: z.object({ url: z.string() }),
  execute: async ({ url }) => {
    await fetch(url);
//              ^^^ finding: no-model-output-in-url
    await fetch(`https://api.example.com/${url}`);
    await ky.get(url).text();
//               ^^^ finding: no-model-output-in-url
    await ofetch(url);
//               ^^^ finding: no-model-output-in-url
    await superagent.get(url).set("accept", "text/html");
//                       ^^^ finding: no-model-output-in-url
    await needle("get", url);
//                      ^^^ finding: no-model-output-in-url
    http.get(url, (message) => message.resume());
//           ^^^ finding: no-model-output-in-url
    http.get({ hostname: url, path: "/" });
//                       ^^^ finding: no-model-output-in-url
    http.get({ hostname: "api.example.com", path: url });
  },
});

export const send = tool({
  inputSchema: z.object({ url: z.string(), path: z.string() }),
  execute: async ({ url, path }) => {
    const request = new Request(url, { method: "HEAD" });
    await globalThis.fetch(request);
//                         ^^^^^^^ finding: no-model-output-in-url
    await globalThis.fetch(new URL(`packages/${path}`, process.env.REGISTRY));
    // It never leaves the program.
    await app.fetch(new Request("http://app.internal" + path));
  },
});
