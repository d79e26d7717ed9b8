import { defineModel } from "@sluice/core";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "cassandra-driver",
  types: { Client: ["Client > new"] },
  sources: [{ at: "Client > execute > call > rows", kind: "private-data" }],
  sinks: [
    { at: "Client > {execute,eachRow,stream} > arg 0", kind: "query" },
    { at: "Client > batch > arg 0 > each", kind: "query" },
    { at: "Client > batch > arg 0 > each > query", kind: "query" },
  ],
  effects: [...sqlEffects("Client > {execute,eachRow,stream}"), ...sqlEffects("Client > batch", ["arg 0 > each", "arg 0 > each > query"])],
});
