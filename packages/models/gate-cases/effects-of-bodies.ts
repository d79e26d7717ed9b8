// What a posted request does is told by its body: a mutation, the name of a procedure.
// same: got=ky
// same: got=node-fetch
// same: got=isomorphic-fetch
// same: got=cross-fetch
// same: default=fetch got=cross-fetch
// same: default=fetch got=@whatwg-node/fetch
// same: default=fetch got=undici
// same: default=request got=undici
// same: default=stream got=undici
// same: default=ofetch got=ofetch
import { default as send } from "got";
import { tool } from "ai";
import pino from "pino";
import { z } from "zod";

const log = pino();

const post = (body: object) => {
  log.info({ tool: "orders", body }, "tool call");
  return send("https://shop.example/rpc", { method: "POST", body: JSON.stringify(body) });
};
const call = (action: string, more: object) => post({ action, ...more });

export const tools = {
  rename: tool({
    //    ^^^^ finding: require-approval-gate "change data"
    description: "Name a customer",
    inputSchema: z.object({ id: z.number() }),
    execute: ({ id }) => call("updateName", { id }),
  }),
  discard: tool({
    //     ^^^^ finding: require-approval-gate "delete data"
    description: "Delete an order",
    inputSchema: z.object({ id: z.number() }),
    execute: ({ id }) => post({ jsonrpc: "2.0", id: 1, method: "orders.delete", params: [id] }),
  }),
  payBack: tool({
    //     ^^^^ finding: require-approval-gate "move money"
    description: "Pay an order back",
    inputSchema: z.object({ id: z.number() }),
    execute: ({ id }) => call("refundOrder", { id }),
  }),
  close: tool({
    //   ^^^^ finding: require-approval-gate "change data"
    description: "Close an order",
    inputSchema: z.object({ id: z.number() }),
    execute: ({ id }) => post({ query: `mutation Close { close(id: ${id}) { id } }` }),
  }),
  find: tool({
    description: "Find a customer",
    inputSchema: z.object({ id: z.number() }),
    execute: ({ id }) => call("findCustomer", { id }),
  }),
  read: tool({
    description: "Read an order",
    inputSchema: z.object({ id: z.number() }),
    execute: ({ id }) => post({ query: `query { order(id: ${id}) { state } }`, operationName: "mutation" }),
  }),
};
