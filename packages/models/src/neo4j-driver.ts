import { defineModel } from "@sluice/core";

export default defineModel({
  package: "neo4j-driver",
  types: {
    Driver: ["driver > call"],
    Session: ["Driver > session > call", "Driver > rxSession > call"],
    Transaction: ["Session > beginTransaction > call", "Session > {executeRead,executeWrite} > arg 0 > param 0"],
  },
  sinks: [
    { at: "{Session,Transaction} > run > arg 0", kind: "query" },
    { at: "Driver > executeQuery > arg 0", kind: "query" },
  ],
});
