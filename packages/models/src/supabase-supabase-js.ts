import { defineModel } from "@sluice/core";

const FILTERS =
  "{select,eq,neq,gt,gte,lt,lte,like,ilike,is,in,contains,containedBy,range,overlaps,textSearch,match,not,or,filter,order,limit,single," +
  "maybeSingle,csv,returns,throwOnError,abortSignal}";

export default defineModel({
  package: "@supabase/supabase-js",
  types: {
    SupabaseClient: ["createClient > call", "SupabaseClient > new", "SupabaseClient > schema > call"],
    // What is awaited in the end.
    Query: [
      "SupabaseClient > from > call > select > call",
      "SupabaseClient > from > call > {insert,update,upsert,delete} > call > select > call",
      "SupabaseClient > rpc > call",
      `Query > ${FILTERS} > call`,
    ],
  },
  sources: [
    { at: "Query > data", kind: "private-data" },
    { at: "SupabaseClient > auth > {getUser,getSession} > call > data", kind: "private-data" },
    { at: "SupabaseClient > storage > from > call > download > call > data", kind: "private-data" },
  ],
});
