import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";

// The driver of MongoDB's shell: each method is told the database, then the collection.
export default defineModel({
  package: "@mongosh/service-provider-node-driver",
  types: { NodeDriverServiceProvider: ["NodeDriverServiceProvider > connect > call"] },
  effects: [
    ...effectsAt("read-private", "NodeDriverServiceProvider > {find,aggregate,aggregateDb,distinct} > call"),
    ...addingAt(
      { adds: ["insertOne", "insertMany"], where: ["NodeDriverServiceProvider > updateOne > arg 2"] },
      "NodeDriverServiceProvider > {insertOne,insertMany,updateOne,updateMany,replaceOne,bulkWrite,findOneAndUpdate,findOneAndReplace} > call",
    ),
    ...effectsAt(
      "write-data",
      "NodeDriverServiceProvider > {createCollection,createIndexes,createSearchIndexes,updateSearchIndex,renameCollection} > call",
    ),
    ...effectsAt(
      "delete-data",
      "NodeDriverServiceProvider > {deleteOne,deleteMany,findOneAndDelete,dropCollection,dropDatabase,dropSearchIndex} > call",
    ),
  ],
});
