// What a request does is told by the client's method and by the service that it goes to.
// same: got=ky
// same: got=axios
// same: got=superagent
// same: got=needle
// same: got=request
import got from "got";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

const change = async (url: string) => {
  await got.post(url);
  await got.put(url);
  await got.patch(url);
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
    await got.delete(`https://shop.example/orders/${id}`);
    await got.post(`https://shop.example/orders/${id}`);
    await got.put(`https://shop.example/orders/${id}`);
    await got.patch(`https://shop.example/orders/${id}`);
  },
});

// What only asks wants nobody's approval, though it may be posted.
export const look = tool({
  description: "Ask other services",
  inputSchema: z.object({ id: z.number() }),
  execute: async ({ id }) => {
    await got.get(`https://shop.example/orders/${id}`);
    await got.post("https://shop.example/graphql", { json: { id } });
    await got.put("https://shop.example/search");
    await got.patch("https://shop.example/search");
  },
});
