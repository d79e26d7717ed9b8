import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { graphqlEffects } from "./parts/http-effects.ts";

const SESSION_CLIENTS = "{Graphql,Storefront} > new";

/** Moves money, or lets it move. */
const PAYS =
  "paymentInitiation(?:Payment|Consent)(?:Create|Execute|PaymentExecute|Reverse)|walletTransactionExecute|bankTransferCreate|" +
  "transfer(?:Create|AuthorizationCreate|IntentCreate|RecurringCreate|RefundCreate|ReturnRecover|LedgerDeposit|LedgerWithdraw|LedgerDistribute)";
const ACCESS =
  "itemPublicTokenExchange|itemAccessTokenInvalidate|oauth(?:Token|Revoke)|processorTokenCreate|processorTokenPermissionsSet|itemApplicationScopesUpdate";
/** The bank's own tables, and its playground. */
const OPEN = "categories|institutions|sandbox";

export default [
  defineModel({
    package: "@shopify/admin-api-client",
    types: { Graphql: ["createAdminApiClient > call"], Rest: ["createAdminRestApiClient > call"] },
    sinks: [{ at: "Graphql > {request,fetch} > arg 0", kind: "query" }],
    effects: [
      ...graphqlEffects("Graphql > {request,fetch}", "arg 0"),
      ...effectsAt("read-private", "Rest > get > call"),
      ...effectsAt("write-data", "Rest > {post,put} > call"),
      ...effectsAt("delete-data", "Rest > delete > call"),
    ],
  }),
  defineModel({
    package: "@shopify/shopify-api",
    types: { Clients: ["shopifyApi > call > clients"], Graphql: [`Clients > ${SESSION_CLIENTS}`], Rest: ["Clients > Rest > new"] },
    sinks: [
      { at: "Graphql > request > arg 0", kind: "query" },
      { at: "Graphql > query > arg 0 > data", kind: "query" },
      { at: "Graphql > query > arg 0 > data > query", kind: "query" },
    ],
    effects: [
      ...graphqlEffects("Graphql > request", "arg 0"),
      ...graphqlEffects("Graphql > query", "arg 0 > data", "arg 0 > data > query"),
      ...effectsAt("read-private", "Rest > get > call"),
      ...effectsAt("write-data", "Rest > {post,put} > call"),
      ...effectsAt("delete-data", "Rest > delete > call"),
    ],
  }),
  defineModel({
    package: "plaid",
    types: { Plaid: ["PlaidApi > new"] },
    sources: [{ at: `Plaid > /^(?!${OPEN})\\w+(?:Get|List|Sync)$/ > call > data`, kind: "private-data" }],
    effects: [
      ...effectsAt("read-private", `Plaid > /^(?!${OPEN})\\w+(?:Get|List|Search|Sync|Download)$/ > call`),
      ...effectsAt("pay", `Plaid > /^(?:${PAYS})$/ > call`),
      ...effectsAt("change-permissions", `Plaid > /^(?:${ACCESS})$/ > call`),
      ...effectsAt(
        "write-data",
        `Plaid > /^(?!${OPEN}|(?:${PAYS}|${ACCESS})$)\\w+(?:Create|Update|Cancel|Submit|Upload|Enable|Import)$/ > call`,
      ),
      ...effectsAt("delete-data", `Plaid > /^(?!${OPEN})\\w+(?:Remove|Delete|Unlink|Terminate)$/ > call`),
    ],
  }),
];
