// What a request does, by its method and by the service that it goes to.
import axios from "axios";
import openapi from "openapi-fetch";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

const shop = openapi({ baseUrl: "https://shop.example" });

const call = async (action: string, id: number) => {
  await fetch("https://shop.example/rpc", { method: "POST", body: JSON.stringify({ action, id }) });
  await axios.post("https://shop.example/rpc", { action, id });
  await axios({ method: "post", url: "https://shop.example/rpc", data: { action, id } });
};

export const callOut = tool({
  description: "Call other services",
  inputSchema: z.object({ id: z.number() }),
  needsApproval: true,
  execute: async ({ id }) => {
    log.info({ tool: "callOut", id }, "tool call");
    await fetch("https://api.stripe.com/v1/refunds", { method: "POST", body: `charge=${id}` });
    await fetch("https://slack.com/api/chat.postMessage", { method: "POST" });
    await fetch("https://api.github.com/repos/acme/shop/issues", { method: "POST" });
    await fetch("https://api.vercel.com/v13/deployments", { method: "POST" });
    await fetch("https://api.x.com/2/tweets", { method: "POST" });
    await fetch(`https://shop.example/orders/${id}`, { method: "DELETE" });
    await axios.post("https://api.resend.com/emails", { id });
    await axios.put("https://api.notion.com/v1/pages", { id });
    await axios.delete(`https://shop.example/orders/${id}`);
    await axios({ method: "post", url: "https://shop.example/orders" });
    await fetch(`https://shop.example/orders/${id}/delete`, { method: "POST" });
    await shop.GET("/orders/{id}", { params: { path: { id } } });
    await shop.POST("/orders", { body: { id } });
    await shop.POST("/payments/{id}/refunds", { params: { path: { id } } });
    await shop.POST("/orders/{id}/delete", { params: { path: { id } } });
    await shop.POST("/rpc", { body: { action: "updateOrder", id } });
    await shop.POST("/rpc", { body: { action: "deleteOrder", id } });
    await shop.POST("/rpc", { body: { action: "refundOrder", id } });
    await shop.PUT("/orders/{id}", { body: { id } });
    await shop.DELETE("/orders/{id}", { params: { path: { id } } });
    await call("updateOrder", id);
    await call("deleteOrder", id);
    await call("refundOrder", id);
  },
});
