// Clients for HTTP: where to, with which headers and which body. What comes back is content that nobody vetted.
import axios, { create } from "axios";
import got from "got";
import ky from "ky";
import needle from "needle";
import openapi from "openapi-fetch";
import { $fetch } from "ofetch";
import request from "request";
import superagent from "superagent";
import * as undici from "undici";
import { tool } from "ai";
import { Memory } from "mem0ai/oss";
import { z } from "zod";

const memory = new Memory();
const home = "https://shop.example/";
const inputSchema = z.object({ url: z.string(), text: z.string(), name: z.string() });

tool({
  inputSchema,
  execute: async ({ url, text, name }) => {
    await axios(url);
//              ^^^ finding: no-model-output-in-url
    await axios.create({ baseURL: home })(url);
//                                        ^^^ finding: no-model-output-in-url
    await create({ baseURL: url }).get("/");
//                          ^^^ finding: no-model-output-in-url
    await axios.request({ url });
//                        ^^^ finding: no-model-output-in-url
    await axios.request({ url: home, data: text });
//                                         ^^^^ finding: no-model-output-in-request
    await axios.get(home, { headers: { name } });
//                                     ^^^^ finding: no-model-output-in-request
    await axios.post(home, "", { headers: { name } });
//                                          ^^^^ finding: no-model-output-in-request
    const { data } = await new axios.Axios({}).get(home);
    await memory.add(data);
//                   ^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: async ({ url, text }) => {
    await openapi({ baseUrl: url }).GET("/orders");
//                           ^^^ finding: no-model-output-in-url
    const { data } = await openapi({ baseUrl: home }).POST("/orders", { body: { text } });
//                                                                              ^^^^ finding: no-model-output-in-request
    await memory.add(data);
//                   ^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: async ({ url, text, name }) => {
    await got(url);
//            ^^^ finding: no-model-output-in-url
    await got.extend({})(url);
//                       ^^^ finding: no-model-output-in-url
    await got.extend({ prefixUrl: url }).get("orders");
//                                ^^^ finding: no-model-output-in-url
    await got.get(url);
//                ^^^ finding: no-model-output-in-url
    await got(home, { json: text, headers: { name } });
//                          ^^^^ finding: no-model-output-in-request
//                                           ^^^^ finding: no-model-output-in-request
    await got.post(home, { json: text, headers: { name } });
//                               ^^^^ finding: no-model-output-in-request
//                                                ^^^^ finding: no-model-output-in-request
    await memory.add((await got(home)).body);
//                   ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    await memory.add(await got(home).text());
//                   ^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    await memory.add((await got.get(home)).body);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    await memory.add(await got.get(home).text());
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    got.stream(home);
  },
});

tool({
  inputSchema,
  execute: async ({ url, text, name }) => {
    await ky(url);
//           ^^^ finding: no-model-output-in-url
    await ky(home, { body: text });
//                         ^^^^ finding: no-model-output-in-request
    await ky.create({ prefixUrl: url }).get("orders");
//                               ^^^ finding: no-model-output-in-url
    await ky.get(home, { headers: { name } });
//                                  ^^^^ finding: no-model-output-in-request
    await memory.add(await (await ky(home)).text());
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: async ({ url, text, name }) => {
    await needle("post", url);
//                       ^^^ finding: no-model-output-in-url
    await needle("post", home, text);
//                             ^^^^ finding: no-model-output-in-request
    await needle.get(url);
//                   ^^^ finding: no-model-output-in-url
    await needle.get(home, { headers: { name } });
//                                      ^^^^ finding: no-model-output-in-request
    await needle.post(home, text);
//                          ^^^^ finding: no-model-output-in-request
    await needle.post(home, "", { headers: { name } });
//                                           ^^^^ finding: no-model-output-in-request
    await memory.add((await needle.get(home)).body);
//                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    needle.get(home, (error, response) => memory.add(response.body));
//                                                   ^^^^^^^^^^^^^ finding: no-untrusted-memory
    needle.get(home, (error, response, body) => memory.add(body));
//                                                         ^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: async ({ url, text, name }) => {
    await $fetch("orders", { baseURL: url });
//                                    ^^^ finding: no-model-output-in-url
    await $fetch(home, { headers: { name } });
//                                  ^^^^ finding: no-model-output-in-request
    await $fetch.create({})(url);
//                          ^^^ finding: no-model-output-in-url
    await $fetch.raw(url);
//                   ^^^ finding: no-model-output-in-url
    await $fetch.raw("orders", { baseURL: url });
//                                        ^^^ finding: no-model-output-in-url
    await $fetch.raw(home, { body: text });
//                                 ^^^^ finding: no-model-output-in-request
    await $fetch.raw(home, { headers: { name } });
//                                      ^^^^ finding: no-model-output-in-request
    const { _data } = await $fetch.raw(home);
    await memory.add(_data);
//                   ^^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: ({ url, text, name }) => {
    request(url);
//          ^^^ finding: no-model-output-in-url
    request({ url });
//            ^^^ finding: no-model-output-in-url
    request.defaults({})(url);
//                       ^^^ finding: no-model-output-in-url
    request({ url: home, body: text });
//                             ^^^^ finding: no-model-output-in-request
    request({ url: home, headers: { name } });
//                                  ^^^^ finding: no-model-output-in-request
    request(home, { headers: { name } });
//                             ^^^^ finding: no-model-output-in-request
    request(home, (error, response, body) => memory.add(body));
//                                                      ^^^^ finding: no-untrusted-memory
    request.get(url);
//              ^^^ finding: no-model-output-in-url
    request.post({ url });
//                 ^^^ finding: no-model-output-in-url
    request.post({ url: home, body: text });
//                                  ^^^^ finding: no-model-output-in-request
    request.post({ url: home, headers: { name } });
//                                       ^^^^ finding: no-model-output-in-request
    request.post(home, { headers: { name } });
//                                  ^^^^ finding: no-model-output-in-request
    request.get(home, (error, response, body) => memory.add(body));
//                                                          ^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: async ({ url, name }) => {
    await superagent(url);
//                   ^^^ finding: no-model-output-in-url
    await superagent("GET", url);
//                          ^^^ finding: no-model-output-in-url
    await superagent.agent().get(home).set({ name });
//                                           ^^^^ finding: no-model-output-in-request
    const { text } = await superagent("GET", home);
    await memory.add(text);
//                   ^^^^ finding: no-untrusted-memory
  },
});

tool({
  inputSchema,
  execute: async ({ url, text, name }) => {
    await undici.request(url);
//                       ^^^ finding: no-model-output-in-url
    await undici.request(home, { body: text, headers: { name } });
//                                     ^^^^ finding: no-model-output-in-request
//                                                      ^^^^ finding: no-model-output-in-request
    const { body } = await undici.request(home);
    await memory.add(await body.text());
//                   ^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    const response = await undici.fetch(home);
    await memory.add(await response.text());
//                   ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  },
});
