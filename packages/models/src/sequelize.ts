import { defineModel } from "@sluice/core";

const sinks = [
  { at: "Sequelize > {query,queryRaw} > arg 0", kind: "sql" },
  { at: "Sequelize > {query,queryRaw} > arg 0 > query", kind: "sql" },
  { at: "Sequelize > literal > arg 0", kind: "sql" },
  { at: "literal > arg 0", kind: "sql" },
  { at: "QueryInterface > rawSelect > arg 1", kind: "sql" },
];

const types = {
  Sequelize: ["Sequelize > new", "new", "Model > sequelize", "Sequelize > define > call > sequelize", "QueryInterface > sequelize"],
  QueryInterface: ["Sequelize > getQueryInterface > call", "Sequelize > queryInterface"],
};

const sanitizers = [{ at: "Sequelize > escape > call", clears: ["sql"] }];

// Conditions built from objects, `Op`, `fn` and `col` are escaped.
export default [
  defineModel({ package: "sequelize", types, sinks, sanitizers }),
  defineModel({ package: "sequelize-typescript", types, sinks, sanitizers }),
  // Version 7: `sql` is a tag that binds, and renames what it replaces.
  defineModel({
    package: "@sequelize/core",
    types,
    sinks: [...sinks, { at: "sql > literal > arg 0", kind: "sql" }],
    sanitizers,
    opaque: ["sql", "sql > {attribute,cast,col,fn,identifier,jsonPath,list,unquote,where,join}"],
  }),
];
