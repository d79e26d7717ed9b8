import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

export default defineModel({
  package: "@google-cloud/bigquery",
  types: {
    BigQuery: ["BigQuery > new"],
    Dataset: ["BigQuery > dataset > call"],
    Table: ["Dataset > table > call"],
    Queryable: ["BigQuery", "Dataset", "Table"],
  },
  sources: [{ at: "Queryable > query > call > 0", kind: "private-data" }],
  sinks: [
    { at: "Queryable > {query,createQueryJob} > arg 0", kind: "sql", takesBackslash: true },
    { at: "Queryable > {query,createQueryJob} > arg 0 > query", kind: "sql", takesBackslash: true },
    { at: "BigQuery > createQueryStream > arg 0", kind: "sql", takesBackslash: true },
    { at: "BigQuery > createQueryStream > arg 0 > query", kind: "sql", takesBackslash: true },
    { at: "BigQuery > createJob > arg 0 > configuration > query > query", kind: "sql", takesBackslash: true },
  ],
  effects: [
    ...sqlEffects("Queryable > {query,createQueryJob}", ["arg 0", "arg 0 > query"]),
    ...sqlEffects("BigQuery > createQueryStream", ["arg 0", "arg 0 > query"]),
    ...effectsAt("read-private", "{BigQuery,Dataset,Table} > /^get(?:Datasets|Tables|Rows|Metadata|Jobs|Models|Routines)$/ > call"),
    ...effectsAt(
      "write-data",
      "Table > {insert,load,setMetadata,createLoadJob,createCopyJob} > call",
      "{BigQuery,Dataset} > {createDataset,createTable,createRoutine} > call",
    ),
    ...effectsAt("delete-data", "{Table,Dataset} > delete > call"),
  ],
});
