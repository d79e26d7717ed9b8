import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { deepMemorySinks, memorySinks } from "./parts/prompts.ts";

const RECORD = { kind: "external-content", label: "a record of a vector store" } as const;

export default defineModel({
  package: "chromadb",
  types: {
    Collection: ["{ChromaClient,CloudClient} > new > {getCollection,createCollection,getOrCreateCollection} > call"],
  },
  sinks: [
    ...memorySinks("Collection > {add,upsert,update} > arg 0 > documents > each"),
    ...deepMemorySinks("Collection > {add,upsert,update} > arg 0 > metadatas > each"),
  ],
  sources: [{ at: "Collection > {query,get} > call > {documents,metadatas}", ...RECORD }],
  effects: [
    ...effectsAt("write-data", "Collection > {add,upsert,update} > call"),
    ...effectsAt("delete-data", "Collection > delete > call", "{ChromaClient,CloudClient} > new > {deleteCollection,reset} > call"),
    ...effectsAt("read-untrusted", "Collection > {query,get} > call"),
  ],
});
