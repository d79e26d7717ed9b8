import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

/** Resources that say who may see and change an account. */
const SHARES = "/^(?:customerUserAccess|customerManagerLink|customerClientLink|productLink|dataLink|accountLink)/";
const REST = "/^(?!customerUserAccess|customerManagerLink|customerClientLink|productLink|dataLink|accountLink)/";

const CHANGE =
  "/^(?:create|update|upload|add|append|apply|book|configure|dismiss|enable|end|graduate|move|promote|provide|regenerate|resolve|run|schedule|start)/";

export default defineModel({
  package: "google-ads-api",
  types: { Customer: ["GoogleAdsApi > new > Customer > call"] },
  sources: [{ at: "Customer > {query,report} > call", kind: "private-data" }],
  // Its language of queries: what a program puts together may ask for other fields and other resources than it meant. Behind these there are but conditions,
  // all of which must hold, and the order: https://developers.google.com/google-ads/api/docs/query/grammar.
  sinks: [{ at: "Customer > {query,queryStream} > arg 0", kind: "query", until: "\\bFROM\\s+\\w+\\s" }],
  effects: [
    ...effectsAt(
      "read-private",
      "GoogleAdsApi > new > listAccessibleCustomers > call",
      "Customer > {query,queryStream,report,reportCount,reportStream,reportStreamRaw} > call",
      "Customer > /./ > /^(?:get|list)/ > call",
    ),
    ...effectsAt("read-untrusted", "Customer > /./ > /^(?:generate|suggest)/ > call"),
    ...effectsAt("write-data", "Customer > mutateResources > call", `Customer > ${REST} > ${CHANGE} > call`),
    ...effectsAt("delete-data", `Customer > ${REST} > /^remove/ > call`),
    ...effectsAt("change-permissions", `Customer > ${SHARES} > /^(?:create|update|remove|move)/ > call`),
  ],
});
