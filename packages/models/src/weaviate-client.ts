import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { deepMemorySinks } from "./parts/prompts.ts";

const RECORD = { kind: "external-content", label: "a record of a vector store" } as const;
const QUERIES = "{nearText,nearVector,nearObject,hybrid,bm25,fetchObjects}";

export default defineModel({
  package: "weaviate-client",
  versions: ">=3.0.0-0",
  types: {
    WeaviateClient: ["{connectToLocal,connectToWeaviateCloud,connectToCustom} > call"],
    Collection: ["WeaviateClient > collections > {get,use,create} > call"],
  },
  sinks: deepMemorySinks(
    "Collection > data > {insert,update,replace} > arg 0 > properties",
    "Collection > data > insertMany > arg 0 > each > properties",
  ),
  sources: [
    { at: `Collection > query > ${QUERIES} > call > objects > each > properties`, ...RECORD },
    { at: `Collection > generate > ${QUERIES} > call > objects > each > properties`, ...RECORD },
    { at: `Collection > generate > ${QUERIES} > call > objects > each > generated`, kind: "model-output" },
  ],
  effects: [
    ...effectsAt("write-data", "Collection > data > {insert,insertMany,update,replace} > call"),
    ...effectsAt(
      "delete-data",
      "Collection > data > {deleteById,deleteMany} > call",
      "WeaviateClient > collections > {delete,deleteAll} > call",
    ),
    ...effectsAt("read-untrusted", `Collection > query > ${QUERIES} > call`, `Collection > generate > ${QUERIES} > call`),
  ],
});
