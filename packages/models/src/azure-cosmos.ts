import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "@azure/cosmos",
  types: { Container: ["CosmosClient > new > database > call > container > call"] },
  sinks: [
    { at: "Container > items > query > arg 0", kind: "query" },
    { at: "Container > items > query > arg 0 > query", kind: "query" },
  ],
  effects: [
    ...effectsAt("read-private", "Container > items > {query,readAll} > call", "Container > item > call > read > call"),
    ...effectsAt("write-data", "Container > items > {create,upsert,bulk,batch} > call", "Container > item > call > {replace,patch} > call"),
    ...effectsAt("delete-data", "Container > item > call > delete > call", "Container > delete > call"),
  ],
});
