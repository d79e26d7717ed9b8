import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";

const WRITES =
  "(?:save|partialUpdate|replace|addOrUpdate|setSettings|setDictionarySettings|batch|multipleBatch|copy|move|operationIndex|accountCopyIndex)";
const READS = "(?:search|browse|getObject|multipleQueries|multipleGetObjects|findObject|findAnswers|getRecommend)";

export default [
  defineModel({
    package: "algoliasearch",
    // Until version 4 an index is an object, since 5 the client takes its name.
    types: { Algolia: ["call", "algoliasearch > call"], Index: ["Algolia > initIndex > call", "Algolia"] },
    effects: [
      ...effectsAt("read-private", `Index > /^${READS}/ > call`),
      ...effectsAt("write-data", `Index > /^${WRITES}/ > call`),
      ...effectsAt("delete-data", "Index > /^(?:delete(?!ApiKey)|clear)/ > call"),
      ...effectsAt("change-permissions", "Algolia > {addApiKey,updateApiKey,deleteApiKey,restoreApiKey} > call"),
    ],
  }),
  defineModel({
    package: "meilisearch",
    types: { Meili: ["MeiliSearch > new", "Meilisearch > new"], Index: ["Meili > {index,getIndex} > call"] },
    effects: [
      ...effectsAt("read-private", "Index > /^(?:search|getDocument)/ > call", "Meili > multiSearch > call"),
      ...effectsAt("write-data", "Index > /^(?:add|update|reset)/ > call", "Meili > {createIndex,updateIndex,swapIndexes} > call"),
      ...effectsAt("delete-data", "Index > /^delete/ > call", "Meili > {deleteIndex,deleteIndexIfExists} > call"),
      ...effectsAt("change-permissions", "Meili > {createKey,updateKey,deleteKey} > call"),
    ],
  }),
  defineModel({
    package: "typesense",
    types: {
      Typesense: ["Client > new"],
      Collection: ["Typesense > collections > call"],
      Documents: ["Collection > documents > call"],
    },
    effects: [
      ...effectsAt("read-private", "Documents > {search,export,exportStream,retrieve} > call", "Typesense > multiSearch > perform > call"),
      ...effectsAt(
        "write-data",
        "Documents > {create,createMany,upsert,update,emplace,import,importStream} > call",
        "Collection > {create,update} > call",
      ),
      ...effectsAt("delete-data", "{Collection,Documents} > delete > call"),
      ...effectsAt("change-permissions", "Typesense > keys > call > {create,delete} > call"),
    ],
  }),
];
