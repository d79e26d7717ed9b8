import { defineModel } from "@sluice/core";
import type { EffectRow, SinkRow } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

/** Queries are objects; these parts of them are languages of their own. */
function querySinks(at: string): readonly SinkRow[] {
  return [
    { at: `${at} > query`, kind: "query" },
    { at: `${at} > query > {query_string,simple_query_string} > query`, kind: "query" },
    { at: `${at} > query > script > script > source`, kind: "query" },
  ];
}

const SEARCH = "Client > {search,count,deleteByQuery,updateByQuery} > arg 0";
const client = { Client: ["Client > new"] };

const clientEffects: readonly EffectRow[] = [
  ...effectsAt("read-private", "Client > {search,get,mget,msearch,scroll} > call"),
  ...effectsAt(
    "write-data",
    "Client > {index,create,update,updateByQuery,bulk,reindex} > call",
    "Client > indices > {create,putMapping,putSettings} > call",
  ),
  ...effectsAt("delete-data", "Client > {delete,deleteByQuery} > call", "Client > indices > delete > call"),
];

export default [
  defineModel({
    package: "@elastic/elasticsearch",
    types: client,
    sinks: [
      // Until version 8 the query stood in a body.
      ...querySinks(SEARCH),
      ...querySinks(`${SEARCH} > body`),
      { at: `${SEARCH} > q`, kind: "query" },
      { at: "Client > search > arg 0 > script_fields > /./ > script > source", kind: "query" },
      { at: "Client > {update,updateByQuery} > arg 0 > script > source", kind: "query" },
      { at: "Client > {sql,esql} > query > arg 0 > query", kind: "query" },
    ],
    sources: [
      { at: "Client > search > call > hits", kind: "private-data" },
      { at: "Client > get > call > _source", kind: "private-data" },
    ],
    effects: [...clientEffects],
  }),
  defineModel({
    package: "@opensearch-project/opensearch",
    types: client,
    sinks: [...querySinks(`${SEARCH} > body`), { at: `${SEARCH} > q`, kind: "query" }],
    sources: [
      { at: "Client > search > call > body > hits", kind: "private-data" },
      { at: "Client > get > call > body > _source", kind: "private-data" },
    ],
    effects: [...clientEffects],
  }),
];
