import { defineModel } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";

export default defineModel({
  package: "mongodb",
  types: {
    MongoClient: ["MongoClient > new", "MongoClient > connect > call"],
    Db: ["MongoClient > db > call"],
    Collection: ["Db > collection > call"],
    FindCursor: ["Collection > find > call", "FindCursor > {project,sort,limit,skip,filter,batchSize} > call"],
    AggregationCursor: ["{Collection,Db} > aggregate > call", "AggregationCursor > {project,sort,limit,skip} > call"],
  },
  sinks: [
    {
      at: "Collection > {find,findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,updateOne,updateMany,deleteOne,deleteMany,replaceOne,countDocuments} > arg 0",
      kind: "query",
    },
    { at: "Collection > {find,findOne,updateOne,updateMany,deleteOne,deleteMany,countDocuments} > arg 0 > $where", kind: "query" },
    { at: "{Collection,Db} > aggregate > arg 0", kind: "query" },
  ],
  sources: [
    { at: "Collection > {findOne,findOneAndUpdate,findOneAndDelete,findOneAndReplace,distinct} > call", kind: "private-data" },
    { at: "{FindCursor,AggregationCursor} > {toArray,next,tryNext} > call", kind: "private-data" },
    { at: "{FindCursor,AggregationCursor} > each", kind: "private-data" },
  ],
  effects: [
    ...effectsAt("read-private", "Collection > {find,findOne,distinct} > call", "{Collection,Db} > aggregate > call"),
    ...addingAt(
      { adds: ["insertOne", "insertMany"], where: ["Collection > updateOne > arg 0"] },
      "Collection > {insertOne,insertMany,updateOne,updateMany,replaceOne,bulkWrite,findOneAndUpdate,findOneAndReplace,rename} > call",
    ),
    ...effectsAt(
      "delete-data",
      "Collection > {deleteOne,deleteMany,findOneAndDelete,drop} > call",
      "Db > {dropCollection,dropDatabase} > call",
    ),
  ],
});
