import { defineModel } from "@sluice/core";

export default defineModel({
  package: "@azure/cosmos",
  types: { Container: ["CosmosClient > new > database > call > container > call"] },
  sinks: [
    { at: "Container > items > query > arg 0", kind: "query" },
    { at: "Container > items > query > arg 0 > query", kind: "query" },
  ],
});
