// What a request does where its method and its address stand in one object, or elsewhere than most have them.
import axios from "axios";
import needle from "needle";
import request from "request";
import superagent from "superagent";
import { ofetch } from "ofetch";
import { request as plain } from "node:http";
import { get, request as secure } from "node:https";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

const call = (action: string) => ofetch.raw("https://shop.example/rpc", { method: "POST", body: { action } });

const change = async (url: string) => {
  await axios({ method: "post", url });
  await axios(url, { method: "post" });
  await axios.request({ method: "post", url });
  await needle("post", url);
  await superagent("POST", url);
  await ofetch.raw(url, { method: "POST" });
  request({ method: "POST", url });
  request({ method: "POST", uri: url });
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
    const order = `https://shop.example/orders/${id}`;
    await call("updateOrder");
    await call("deleteOrder");
    await call("refundOrder");
    await axios({ method: "delete", url: order });
    await axios(order, { method: "delete" });
    await axios(order, { method: "put" });
    await axios.request({ method: "delete", url: order });
    await axios.request({ method: "put", url: order });
    await axios.postForm(order, {});
    await needle("put", order, {});
    await needle("delete", order, {});
    await ofetch.raw(order, { method: "PUT" });
    await ofetch.raw(order, { method: "DELETE" });
    request({ method: "PUT", url: order });
    request({ method: "DELETE", url: order });
    request.del(order);
    await superagent("PUT", order);
    await superagent("DELETE", order);
    await superagent.del(order);
    plain({ method: "PUT", host: "shop.example" });
    plain({ method: "DELETE", host: "shop.example" });
    secure({ method: "PUT", host: "shop.example" });
    secure({ method: "DELETE", host: "shop.example" });
  },
});

export const look = tool({
  description: "Ask other services",
  inputSchema: z.object({}),
  execute: async () => {
    const url = "https://shop.example/graphql";
    await axios({ url });
    await axios(url);
    await axios({ method: "post", url });
    await axios(url, { method: "post" });
    await axios.request({ url });
    await axios.request({ method: "post", url });
    await needle("post", url);
  await superagent("POST", url);
    await superagent(url);
    await superagent("POST", url);
    await ofetch.raw(url);
    await ofetch.raw(url, { method: "POST" });
    request({ url });
    request({ method: "POST", url });
    request({ method: "POST", uri: url });
    plain({ host: "shop.example" });
    secure({ host: "shop.example" });
    get(url);
  },
});
