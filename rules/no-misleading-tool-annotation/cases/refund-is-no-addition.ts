// Money that is sent back is gone; a customer that is added is there.
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import Stripe from "stripe";
import { z } from "zod";

const stripe = new Stripe(process.env.STRIPE_KEY!);
const server = new McpServer({ name: "shop", version: "1.0.0" });
const annotations = { readOnlyHint: false, destructiveHint: false };

server.registerTool("refund", { description: "Refund", inputSchema: { payment: z.string() }, annotations }, async ({ payment }) => {
  //                ^^^^^^^^ finding: no-misleading-tool-annotation
  const refund = await stripe.refunds.create({ payment_intent: payment });
  return { content: [{ type: "text", text: refund.id }] };
});

server.registerTool("add", { description: "Add a customer", inputSchema: { email: z.string().email() }, annotations }, async ({ email }) => {
  const customer = await stripe.customers.create({ email });
  return { content: [{ type: "text", text: customer.id }] };
});
