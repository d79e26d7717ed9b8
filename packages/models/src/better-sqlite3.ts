import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { preparedEffects, sqlEffects } from "./parts/sql-effects.ts";

export default ["better-sqlite3", "better-sqlite3-multiple-ciphers"].map((name) =>
  defineModel({
    package: name,
    types: { Database: ["new", "call", "Database > exec > call", "Database > {function,aggregate,table,loadExtension,close} > call"] },
    sources: [{ at: "Database > prepare > call > {get,all,iterate} > call", kind: "private-data" }],
    sinks: [
      { at: "Database > {prepare,exec,pragma} > arg 0", kind: "sql" },
      { at: "Database > {backup,loadExtension} > arg 0", kind: "path" },
      { at: "arg 0", kind: "path" },
    ],
    effects: [
      ...sqlEffects("Database > exec"),
      ...preparedEffects("Database > prepare"),
      ...effectsAt("write-file", "Database > backup > call"),
    ],
  }),
);
