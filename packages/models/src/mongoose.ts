import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";

const CHAINED = "{lean,exec,select,sort,limit,skip,populate,where,equals,session}";

// A query is awaited as it is, or after `exec`.
export default defineModel({
  package: "mongoose",
  types: {
    Connection: ["createConnection > call", "connection"],
    Model: ["model > call", "models > /^[A-Z]/", "Connection > model > call"],
    Query: [
      "Model > {find,findOne,findById,findOneAndUpdate,findOneAndDelete,findByIdAndUpdate,findByIdAndDelete,distinct} > call",
      "Model > aggregate > call",
      `Query > ${CHAINED} > call`,
    ],
  },
  sinks: [
    {
      at: "Model > {find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,deleteOne,deleteMany,replaceOne,countDocuments} > arg 0",
      kind: "query",
    },
    { at: "Model > {find,findOne,updateOne,updateMany,deleteOne,deleteMany,countDocuments} > arg 0 > $where", kind: "query" },
    { at: "Model > aggregate > arg 0", kind: "query" },
  ],
  sources: [{ at: "Query", kind: "private-data" }],
  effects: [
    ...effectsAt("read-private", "Model > {find,findOne,findById,distinct,aggregate} > call"),
    ...addingAt({ adds: ["save"] }, "Model > new > save > call"),
    ...addingAt(
      { adds: ["create", "insertMany", "insertOne"] },
      "Model > {create,insertMany,insertOne,updateOne,updateMany,findOneAndUpdate,findByIdAndUpdate,findOneAndReplace,replaceOne,bulkWrite,bulkSave} > call",
      "Query > {save,updateOne} > call",
    ),
    ...effectsAt(
      "delete-data",
      "Model > {deleteOne,deleteMany,findOneAndDelete,findByIdAndDelete} > call",
      "Query > deleteOne > call",
      "Connection > {dropDatabase,dropCollection} > call",
    ),
  ],
});
