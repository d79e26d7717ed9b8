import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "jsforce",
  types: { Connection: ["Connection > new"], SObject: ["Connection > sobject > call"] },
  sources: [
    { at: "Connection > {query,queryAll,queryMore} > call > records", kind: "private-data" },
    { at: "Connection > retrieve > call", kind: "private-data" },
    { at: "SObject > {retrieve,find,findOne} > call", kind: "private-data" },
  ],
  effects: [
    ...effectsAt(
      "read-private",
      "Connection > {query,queryAll,queryMore,retrieve,search} > call",
      "SObject > {retrieve,find,findOne} > call",
    ),
    ...["Connection", "SObject"].flatMap((at) => [
      ...effectsAt("write-data", `${at} > {create,insert,update,upsert} > call`),
      ...effectsAt("delete-data", `${at} > {destroy,delete,del} > call`),
    ]),
  ],
});
