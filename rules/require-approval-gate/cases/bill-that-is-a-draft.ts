// A bill that is drawn up moves no money before it is made binding, unless it is told to go on by itself.
import Stripe from "stripe";
import { tool } from "ai";
import { z } from "zod";

const stripe = new Stripe("");
const inputSchema = z.object({ customer: z.string(), cents: z.number().int().max(10_000) });

export const tools = {
  drawUp: tool({
    description: "Draw a bill up, and a coupon for the next one",
    inputSchema,
    execute: async ({ customer, cents }) => {
      console.info("drawUp", customer, cents);
      await stripe.invoiceItems.create({ customer, amount: cents, currency: "eur" });
      await stripe.coupons.create({ percent_off: 10, duration: "once" });
      return (await stripe.invoices.create({ customer, auto_advance: false })).id;
    },
  }),
  bill: tool({
    //  ^^^^ finding: require-approval-gate
    description: "Draw a bill up that is sent by itself",
    inputSchema,
    execute: async ({ customer, cents }) => {
      console.info("bill", customer, cents);
      return (await stripe.invoices.create({ customer, auto_advance: true })).id;
    },
  }),
  finish: tool({
    //    ^^^^ finding: require-approval-gate
    description: "Make a bill binding",
    inputSchema: z.object({ bill: z.string() }),
    execute: async ({ bill }) => {
      console.info("finish", bill);
      return (await stripe.invoices.finalizeInvoice(bill)).status;
    },
  }),
};
