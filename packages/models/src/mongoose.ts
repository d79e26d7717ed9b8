import { defineModel } from "@sluice/core";

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
  sources: [{ at: "Query", kind: "private-data" }],
});
