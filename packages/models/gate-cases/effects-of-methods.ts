// What a request does is told by its method, an option or the name of what is called, and by the service that it goes to.
// same: got=ky
// same: got=request
// same: got=node-fetch
// same: got=isomorphic-fetch
// same: got=cross-fetch
// same: default=fetch got=cross-fetch
// same: default=fetch got=@whatwg-node/fetch
// same: default=fetch got=undici
// same: default=request got=undici
// same: default=stream got=undici
// same: default=ofetch got=ofetch
// same: default=request got=https
// same: default=request got=http
// same: got=axios
// same: got=superagent
// same: got=needle
import { default as client, default as send } from "got";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

const change = async (url: string) => {
  await send(url, { method: "POST" });
  await client.post(url);
  await client.put(url);
  await client.patch(url);
};
export const callOut = tool({
  description: "Call other services",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "callOut", id }, "tool call");
    await change("https://api.stripe.com/v1/refunds");
    await change("https://slack.com/api/chat.postMessage");
    await change("https://api.github.com/repos/acme/shop/issues");
    await change("https://api.vercel.com/v13/deployments");
    await change("https://api.x.com/2/tweets");
    await change(`https://shop.example/orders/${id}/delete`);
    await change(`https://shop.example/orders/${id}`);
    await send(`https://shop.example/orders/${id}`, { method: "PUT" });
    await send(`https://shop.example/orders/${id}`, { method: "DELETE" });
    await client.delete(`https://shop.example/orders/${id}`);
  },
});

// What only asks wants nobody's approval, though it may be posted.
export const look = tool({
  description: "Ask other services",
  inputSchema: z.object({ id: z.number() }),
  execute: async ({ id }) => {
    await send(`https://shop.example/orders/${id}`);
    await send("https://shop.example/graphql", { method: "POST" });
    await client.get(`https://shop.example/orders/${id}`);
    await client.post("https://shop.example/graphql", { json: { id } });
    await client.put("https://shop.example/search");
    await client.patch("https://shop.example/search");
  },
});
