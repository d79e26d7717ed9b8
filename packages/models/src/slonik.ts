import { defineModel } from "@sluice/core";
import { sqlTagEffects } from "./parts/sql-effects.ts";

const QUERY = "{any,anyFirst,exists,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst,query,stream}";

export default defineModel({
  package: "slonik",
  types: {
    DatabasePoolConnection: [],
    CommonQueryMethods: [],
    DatabasePool: ["createPool > call"],
    DatabaseConnection: ["DatabasePool > connect > arg 0 > param 0", "DatabasePoolConnection", "CommonQueryMethods"],
    DatabaseTransactionConnection: ["Queryable > transaction > arg 0 > param 0"],
    Queryable: ["DatabasePool", "DatabaseConnection", "DatabaseTransactionConnection"],
  },
  sources: [
    { at: "Queryable > {any,anyFirst,many,manyFirst,maybeOne,maybeOneFirst,one,oneFirst} > call", kind: "private-data" },
    { at: "Queryable > query > call > rows", kind: "private-data" },
  ],
  sinks: [{ at: `Queryable > ${QUERY} > arg 0 > sql`, kind: "sql" }],
  opaque: ["sql", "sql > {unsafe,fragment,identifier,literalValue,join,array,unnest,json,jsonb}", "sql > {type,typeAlias} > call"],
  effects: [...sqlTagEffects("sql > unsafe"), ...sqlTagEffects("sql > {type,typeAlias} > call")],
});
