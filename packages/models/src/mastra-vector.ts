import { defineModel } from "@sluice/core";
import { deepMemorySinks } from "./parts/prompts.ts";

const STORES = { "@mastra/pg": "PgVector", "@mastra/libsql": "LibSQLVector" };

/** Mastra's vector stores have one interface. */
export default Object.entries(STORES).map(([name, store]) =>
  defineModel({
    package: name,
    types: { MastraVector: [`${store} > new`] },
    sinks: deepMemorySinks("MastraVector > upsert > arg 0 > metadata > each"),
    sources: [
      { at: "MastraVector > query > call > each > {metadata,document}", kind: "external-content", label: "a record of a vector store" },
    ],
  }),
);
