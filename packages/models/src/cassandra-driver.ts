import { defineModel } from "@sluice/core";

export default defineModel({
  package: "cassandra-driver",
  types: { Client: ["Client > new"] },
  sinks: [
    { at: "Client > {execute,eachRow,stream} > arg 0", kind: "query" },
    { at: "Client > batch > arg 0 > each", kind: "query" },
    { at: "Client > batch > arg 0 > each > query", kind: "query" },
  ],
});
