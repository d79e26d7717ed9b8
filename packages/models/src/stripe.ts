import { defineModel } from "@sluice/core";

const KINDS = "{customers,charges,paymentIntents,invoices,subscriptions,accounts,paymentMethods}";

export default defineModel({
  package: "stripe",
  types: { Stripe: ["new", "Stripe > new"] },
  sources: [
    { at: `Stripe > ${KINDS} > retrieve > call`, kind: "private-data" },
    { at: `Stripe > ${KINDS} > list > call > data`, kind: "private-data" },
    { at: `Stripe > ${KINDS} > list > call > each`, kind: "private-data" },
    { at: "Stripe > {customers,charges,invoices,subscriptions} > search > call > data", kind: "private-data" },
  ],
});
