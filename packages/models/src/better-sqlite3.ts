import { defineModel } from "@sluice/core";

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
  }),
);
