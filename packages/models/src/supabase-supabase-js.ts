import { defineModel, type EffectCondition } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";

const FILTERS =
  "{select,eq,neq,gt,gte,lt,lte,like,ilike,is,in,contains,containedBy,range,overlaps,textSearch,match,not,or,filter,order,limit,single," +
  "maybeSingle,csv,returns,throwOnError,abortSignal}";

const FUNCTION = "SupabaseClient > rpc > arg 0";
/** Functions of a database by their names: those that only ask, and those that say that they change something. */
const NOT_ASKING: EffectCondition = {
  option: FUNCTION,
  matches: "^(?:match|search|get|list|find|fetch|count|select|read|hybrid|semantic|similar|kw_)",
  not: true,
};
const CHANGING: EffectCondition = {
  option: FUNCTION,
  matches:
    "^(?:create|insert|add|update|upsert|delete|remove|set|save|increment|decrement|append|replace|move|assign|enqueue|send|pgmq_|cancel|approve|transfer)",
};
/** Never to be read off the program: wants a language model that chooses what the function is given. */
const IS_CHOSEN: EffectCondition = { option: "SupabaseClient > rpc > arg 1", matches: "(?!)" };

export default defineModel({
  package: "@supabase/supabase-js",
  types: {
    SupabaseClient: ["createClient > call", "SupabaseClient > new", "SupabaseClient > schema > call"],
    // What is awaited in the end.
    Query: [
      "SupabaseClient > from > call > select > call",
      // What is inserted comes back as it was given.
      "SupabaseClient > from > call > {update,upsert,delete} > call > select > call",
      "SupabaseClient > rpc > call",
      `Query > ${FILTERS} > call`,
    ],
  },
  sources: [
    { at: "Query > data", kind: "private-data" },
    { at: "SupabaseClient > auth > {getUser,getSession} > call > data", kind: "private-data" },
    { at: "SupabaseClient > storage > from > call > download > call > data", kind: "private-data" },
  ],
  // What a project's keys are called in its settings: the secret one is no user's, so the rules on rows do not apply to it.
  settings: [
    {
      at: "createClient > arg 1",
      kind: "unchecked-login",
      reads: "^process\\.env\\.(?:\\w+_)?SUPABASE_(?:SERVICE_ROLE_KEY|SERVICE_KEY|SECRET_KEY)$",
      label: "every row of every table, whoever asks, also to tools that only read",
    },
  ],
  effects: [
    ...effectsAt(
      "read-private",
      "SupabaseClient > from > call > select > call",
      "SupabaseClient > storage > from > call > {download,list} > call",
      "SupabaseClient > auth > admin > {listUsers,getUserById} > call",
    ),
    ...addingAt({ adds: ["insert"], where: ["eq", "match", "in"] }, "SupabaseClient > from > call > {insert,update,upsert} > call"),
    ...effectsAt("write-data", "SupabaseClient > storage > from > call > {upload,update,move,copy} > call"),
    ...effectsAt(
      "delete-data",
      "SupabaseClient > from > call > delete > call",
      "SupabaseClient > storage > from > call > remove > call",
      "SupabaseClient > storage > {deleteBucket,emptyBucket} > call",
      "SupabaseClient > auth > admin > deleteUser > call",
    ),
    ...effectsAt("change-permissions", "SupabaseClient > auth > admin > {createUser,updateUserById,inviteUserByEmail} > call"),
    ...effectsAt("send-request", "SupabaseClient > functions > invoke > call"),
    // A function of the database: what it does, only the database knows.
    ...effectsAt("read-private", "SupabaseClient > rpc > call"),
    ...[CHANGING, IS_CHOSEN].map((sureFor) => ({ at: "SupabaseClient > rpc > call", kind: "write-data", when: NOT_ASKING, sureFor })),
  ],
});
