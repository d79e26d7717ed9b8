// Searches, GraphQL, vectors and completions are posted, and only ask.
import axios from "axios";
import { tool } from "ai";
import { z } from "zod";

const STORE = process.env.VECTOR_STORE_URL;

async function call(method: string, params: unknown[]): Promise<unknown> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params });
  return (await fetch("https://chain.example/rpc", { method: "POST", body })).json();
}

export const search = tool({
  description: "Search the manual",
  inputSchema: z.object({ page: z.number() }),
  execute: async ({ page }) => {
    const headers = { "content-type": "application/json" };
    await fetch(`${STORE}/collections/manual/points/search`, { method: "POST", headers, body: JSON.stringify({ page }) });
    await fetch("https://api.openai.com/v1/embeddings", { method: "POST", headers });
    await axios.post(`${STORE}/graphql`, { page });
    await fetch("https://api.cloudflare.com/client/v4/accounts/a/browser-rendering/pdf", { method: "POST", headers });
    await fetch("https://api.cloudflare.com/client/v4/accounts/a/ai/run/@cf/meta/llama-3", { method: "POST", headers });
    await fetch(`${STORE}/nfts/by-address`, { method: "POST", headers, body: JSON.stringify({ page }) });
    await axios.post("https://chain.example/rpc", { jsonrpc: "2.0", method: "eth_getBalance", params: [page] });
    await call("eth_getBalance", [page]);
    return (await fetch(`https://manual.example/${page}`)).text();
  },
});

export const send = tool({
//                  ^^^^^^ finding: require-tool-call-log
  description: "Send a page",
  inputSchema: z.object({ page: z.number() }),
  execute: async ({ page }) => call("page_send", [page]),
});

export const withdraw = tool({
//                      ^^^^^^ finding: require-tool-call-log
  description: "Withdraw an offer",
  inputSchema: z.object({ offer: z.number() }),
  execute: async ({ offer }) => (await fetch(`${STORE}/offers/cancel/by-id`, { method: "POST", body: JSON.stringify({ offer }) })).ok,
});

export const rename = tool({
//                    ^^^^^^ finding: require-tool-call-log
  description: "Rename an offer",
  inputSchema: z.object({ offer: z.number() }),
  execute: async ({ offer }) => (await axios.post("/offers/by-id/bulk-update", { offer })).data,
});

export const updates = tool({
  description: "Look for what was updated",
  inputSchema: z.object({ day: z.string() }),
  execute: async ({ day }) => (await axios.post("/updates/deleted/by-update-day", { day })).data,
});

export const withdrawAll = tool({
//                         ^^^^^^ finding: require-tool-call-log
  description: "Withdraw all offers of somebody",
  inputSchema: z.object({ seller: z.number() }),
  execute: async ({ seller }) => (await axios.post("/shop/cancelOffers/by-seller", { seller })).data,
});

export const withdrawals = tool({
  description: "Look for the offers that somebody has withdrawn",
  inputSchema: z.object({ seller: z.number() }),
  execute: async ({ seller }) => (await axios.post("/shop/cancelledOffers/by-seller", { seller })).data,
});

const ORDERS = `
  query Orders($day: String) {
    orders(day: $day) { id }
  }
`;
const CLOSE = "mutation Close($day: String) { close(day: $day) { id } }";

async function graphql(query: string, variables: object): Promise<unknown> {
  return (await fetch("https://shop.example/api", { method: "POST", body: JSON.stringify({ query, variables }) })).json();
}

export const orders = tool({
  description: "Look for the orders of a day",
  inputSchema: z.object({ day: z.string() }),
  execute: async ({ day }) => [
    await graphql(ORDERS, { day }),
    (await axios.post("https://shop.example/orders/find", { day })).data,
    (await axios.post("/shop/listOrders", { day })).data,
    (await axios.post("/shop/orders:batchGet", { day })).data,
  ],
});

export const close = tool({
//                   ^^^^^ finding: require-tool-call-log
//                   ^^^^^ finding: require-approval-gate
  description: "Close the orders of a day",
  inputSchema: z.object({ day: z.string() }),
  execute: async ({ day }) => await graphql(CLOSE, { day }),
});

export const listed = tool({
//                    ^^^^^ finding: require-tool-call-log
  description: "Put an order on a list",
  inputSchema: z.object({ order: z.string() }),
  execute: async ({ order }) => (await axios.post("/shop/lists", { order })).data,
});

export const found = tool({
//                   ^^^^^ finding: require-tool-call-log
  description: "Found a shop, and cancel what it finds",
  inputSchema: z.object({ name: z.string() }),
  execute: async ({ name }) => [(await axios.post("/shops/foundShop", { name })).data, await axios.post("/orders/cancel/find", { name })],
});
