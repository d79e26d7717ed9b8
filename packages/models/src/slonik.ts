import { defineModel } from "@sluice/core";

const QUERY = "{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream}";

// Every query is a tagged template that binds, `sql.unsafe` included; only an object made by hand can carry other text.
export default [
  defineModel({
    package: "slonik",
    types: {
      DatabasePoolConnection: [],
      CommonQueryMethods: [],
      DatabasePool: ["createPool > call"],
      DatabaseConnection: ["DatabasePool > connect > arg 0 > param 0", "DatabasePoolConnection", "CommonQueryMethods"],
      DatabaseTransactionConnection: ["Queryable > transaction > arg 0 > param 0"],
      Queryable: ["DatabasePool", "DatabaseConnection", "DatabaseTransactionConnection"],
    },
    sinks: [{ at: `Queryable > ${QUERY} > arg 0 > sql`, kind: "sql" }],
    opaque: ["sql", "sql > {unsafe,fragment,identifier,literalValue,join,array,unnest,json,jsonb}", "sql > {type,typeAlias} > call"],
  }),
  defineModel({ package: "slonik-sql-tag-raw", sinks: [{ at: "raw > arg 0", kind: "sql" }] }),
];
