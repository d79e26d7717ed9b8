// The platform's `fetch`, as packages bring it where there is none, and what it gives.
// same: node-fetch=isomorphic-fetch
// same: node-fetch=cross-fetch
// same: default=fetch node-fetch=cross-fetch
// same: default=fetch node-fetch=@whatwg-node/fetch
import { default as get } from "node-fetch";
import { tool } from "ai";
import { Memory } from "mem0ai/oss";
import { z } from "zod";

const memory = new Memory();
const home = "https://shop.example/";

tool({
  inputSchema: z.object({ url: z.string(), text: z.string(), name: z.string() }),
  execute: async ({ url, text, name }) => {
    await get(url);
//            ^^^ finding: no-model-output-in-url
    await get(home, { body: text, headers: { name } });
//                          ^^^^ finding: no-model-output-in-request
//                                           ^^^^ finding: no-model-output-in-request
    const response = await get(home);
    await memory.add(await response.text());
//                   ^^^^^^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
    for await (const chunk of response.body) await memory.add(chunk.toString());
//                                                            ^^^^^^^^^^^^^^^^ finding: no-untrusted-memory
  },
});
