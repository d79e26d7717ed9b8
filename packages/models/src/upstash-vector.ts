import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { deepMemorySinks, memorySinks } from "./parts/prompts.ts";

const RECORD = { kind: "external-content", label: "a record of a vector store" } as const;

export default defineModel({
  package: "@upstash/vector",
  types: { Index: ["Index > new", "Index > namespace > call"] },
  sinks: ["Index > {upsert,update} > arg 0", "Index > upsert > arg 0 > each"].flatMap((at) => [
    ...memorySinks(`${at} > data`),
    ...deepMemorySinks(`${at} > metadata`),
  ]),
  sources: [{ at: "Index > {query,fetch} > call > each > {data,metadata}", ...RECORD }],
  effects: [
    ...effectsAt("write-data", "Index > {upsert,update} > call"),
    ...effectsAt("delete-data", "Index > {delete,reset,deleteNamespace} > call"),
    ...effectsAt("read-untrusted", "Index > {query,fetch} > call"),
  ],
});
