import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { deepMemorySinks } from "./parts/prompts.ts";

const RECORD = { kind: "external-content", label: "a record of a vector store" } as const;

export default defineModel({
  package: "@qdrant/js-client-rest",
  types: { QdrantClient: ["QdrantClient > new"] },
  sinks: deepMemorySinks(
    "QdrantClient > upsert > arg 1 > points > each > payload",
    "QdrantClient > {setPayload,overwritePayload} > arg 1 > payload",
  ),
  sources: [
    { at: "QdrantClient > {search,retrieve} > call > each > payload", ...RECORD },
    { at: "QdrantClient > {query,scroll} > call > points > each > payload", ...RECORD },
  ],
  effects: [
    ...effectsAt("write-data", "QdrantClient > {upsert,setPayload,overwritePayload,updateVectors} > call"),
    ...effectsAt("delete-data", "QdrantClient > {delete,deletePayload,deleteVectors,deleteCollection} > call"),
    ...effectsAt("read-untrusted", "QdrantClient > {search,query,scroll,retrieve} > call"),
  ],
});
