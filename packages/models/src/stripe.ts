import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const KINDS = "{customers,charges,paymentIntents,invoices,subscriptions,accounts,paymentMethods}";

/** Everything that does not only look. */
const CHANGE = "/^(?!retrieve|list|search|del$|createPreview|createBalance)/";

/** The same of what is there already. */
const CHANGE_OF_WHAT_IS = "/^(?!retrieve|list|search|del$|create)/";

export default defineModel({
  package: "stripe",
  types: { Stripe: ["new", "Stripe > new"] },
  sources: [
    { at: `Stripe > ${KINDS} > retrieve > call`, kind: "private-data" },
    { at: `Stripe > ${KINDS} > list > call > data`, kind: "private-data" },
    { at: `Stripe > ${KINDS} > list > call > each`, kind: "private-data" },
    { at: "Stripe > {customers,charges,invoices,subscriptions} > search > call > data", kind: "private-data" },
  ],
  effects: [
    ...effectsAt(
      "pay",
      `Stripe > {charges,refunds,paymentIntents,transfers,payouts,topups,disputes,quotes,subscriptions,subscriptionSchedules,subscriptionItems,creditNotes} > ${CHANGE} > call`,
      `Stripe > {invoices,invoiceItems} > ${CHANGE_OF_WHAT_IS} > call`,
      "Stripe > customers > createBalanceTransaction > call",
    ),
    // A draft, unless it goes on by itself.
    {
      at: "Stripe > invoices > create > call",
      kind: "pay",
      when: { option: "Stripe > invoices > create > arg 0 > auto_advance", is: true },
    },
    // What is only made, and bound to nothing yet, is a record that nobody else notices.
    ...effectsAt(
      "write-data",
      `Stripe > {customers,products,prices,paymentMethods,paymentLinks,setupIntents,coupons} > ${CHANGE_OF_WHAT_IS} > call`,
      // Whoever is told the code may use it.
      `Stripe > promotionCodes > ${CHANGE} > call`,
    ),
    ...effectsAt("change-permissions", `Stripe > {accounts,webhookEndpoints} > ${CHANGE} > call`),
    ...effectsAt("delete-data", "Stripe > {customers,products,coupons,accounts,webhookEndpoints} > del > call"),
    ...effectsAt(
      "send-request",
      "Stripe > {checkout,billingPortal} > sessions > create > call",
      "Stripe > {customers,products,prices,paymentMethods,paymentLinks,setupIntents,coupons,invoices,invoiceItems} > create > call",
    ),
    ...effectsAt(
      "read-private",
      `Stripe > ${KINDS} > {retrieve,list} > call`,
      "Stripe > {customers,charges,invoices,subscriptions} > search > call",
    ),
  ],
});
