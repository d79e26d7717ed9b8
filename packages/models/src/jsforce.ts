import { defineModel } from "@sluice/core";

export default defineModel({
  package: "jsforce",
  types: { Connection: ["Connection > new"], SObject: ["Connection > sobject > call"] },
  sources: [
    { at: "Connection > {query,queryAll,queryMore} > call > records", kind: "private-data" },
    { at: "Connection > retrieve > call", kind: "private-data" },
    { at: "SObject > {retrieve,find,findOne} > call", kind: "private-data" },
  ],
});
