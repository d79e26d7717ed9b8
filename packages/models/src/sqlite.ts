import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { preparedEffects, sqlEffects } from "./parts/sql-effects.ts";

const METHODS = "{run,get,all,each,exec,prepare}";

export default [
  // The npm package.
  defineModel({
    package: "sqlite",
    types: { Database: ["open > call", "Database > new"], Statement: ["Database > prepare > call"] },
    sources: [{ at: "{Database,Statement} > {get,all} > call", kind: "private-data" }],
    sinks: [
      { at: `Database > ${METHODS} > arg 0`, kind: "sql" },
      { at: `Database > ${METHODS} > arg 0 > sql`, kind: "sql" },
      { at: "Database > loadExtension > arg 0", kind: "path" },
    ],
    effects: [
      ...sqlEffects("Database > {run,exec,get,all,each}", ["arg 0", "arg 0 > sql"]),
      ...effectsAt("read-private", "Statement > {get,all} > call"),
      ...effectsAt("write-data", "Statement > run > call"),
    ],
  }),
  // Node's own module of that name; a tag store binds what is put in.
  defineModel({
    package: "sqlite",
    types: { DatabaseSync: ["DatabaseSync > new"] },
    sources: [{ at: "DatabaseSync > prepare > call > {get,all,iterate} > call", kind: "private-data" }],
    sinks: [
      { at: "DatabaseSync > {exec,prepare} > arg 0", kind: "sql" },
      { at: "DatabaseSync > loadExtension > arg 0", kind: "path" },
      { at: "DatabaseSync > arg 0", kind: "path" },
      { at: "backup > arg 1", kind: "path" },
    ],
    opaque: ["DatabaseSync > createTagStore > call > {all,get,iterate,run}"],
    effects: [
      ...sqlEffects("DatabaseSync > exec"),
      ...preparedEffects("DatabaseSync > prepare"),
      ...effectsAt("write-file", "backup > call"),
    ],
  }),
];
