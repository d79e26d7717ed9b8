import { defineModel } from "@sluice/core";

// The `sql` tag binds what is put in; `ref`, `table` and `id` quote names; `lit` puts a literal into the text, which the package warns of.
export default defineModel({
  package: "kysely",
  types: {
    Transaction: [],
    Kysely: [
      "Kysely > new",
      "Kysely > {withPlugin,withoutPlugins,withSchema,withTables,$extendTables,$omitTables,$pickTables} > call",
      "Kysely > {transaction,connection} > call > execute > arg 0 > param 0",
      "Kysely > transaction > call > {setIsolationLevel,setAccessMode} > call > execute > arg 0 > param 0",
      "Transaction",
    ],
  },
  sinks: [
    { at: "sql > {raw,lit,literal} > arg 0", kind: "sql" },
    { at: "CompiledQuery > raw > arg 0", kind: "sql" },
    { at: "Kysely > executeQuery > arg 0 > sql", kind: "sql" },
  ],
  opaque: ["sql", "sql > {val,value,ref,table,id,join}"],
});
