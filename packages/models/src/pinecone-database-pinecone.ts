import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { deepMemorySinks } from "./parts/prompts.ts";

const RECORD = { kind: "external-content", label: "a record of a vector store" } as const;

// Until version 6 `upsert` took the records themselves.
export default defineModel({
  package: "@pinecone-database/pinecone",
  types: { Index: ["Pinecone > new > {index,Index} > call", "Index > namespace > call"] },
  sinks: deepMemorySinks(
    "Index > upsert > arg 0 > each > metadata",
    "Index > {upsert,upsertRecords} > arg 0 > records > each",
    "Index > upsertRecords > arg 0 > each",
  ),
  sources: [
    { at: "Index > query > call > matches > each > metadata", ...RECORD },
    { at: "Index > fetch > call > records > each > metadata", ...RECORD },
    { at: "Index > searchRecords > call > result > hits > each > fields", ...RECORD },
  ],
  effects: [
    ...effectsAt("write-data", "Index > {upsert,upsertRecords,update} > call"),
    ...effectsAt("delete-data", "Index > {deleteOne,deleteMany,deleteAll} > call", "Pinecone > new > deleteIndex > call"),
    ...effectsAt("read-untrusted", "Index > {query,fetch,searchRecords} > call"),
  ],
});
