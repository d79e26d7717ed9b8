import { defineModel } from "@sluice/core";
import type { EffectRow, SinkRow } from "@sluice/core";
import { addingAt, effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

const types = {
  Sequelize: ["Sequelize > new", "Model > sequelize", "Sequelize > define > call > sequelize", "QueryInterface > sequelize"],
  QueryInterface: ["Sequelize > getQueryInterface > call"],
  Table: ["Model", "Sequelize > define > call", "Sequelize > model > call"],
};
const effects: readonly EffectRow[] = [
  ...effectsAt("read-private", "Table > {findAll,findOne,findByPk,findAndCountAll} > call"),
  ...addingAt({ adds: ["create", "bulkCreate"] }, "Table > {create,bulkCreate,update,upsert,increment,decrement,findOrCreate} > call"),
  ...effectsAt(
    "write-data",
    "{Table,Model} > new > {save,update} > call",
    "Table > {create,findOne,findByPk} > call > {save,update,increment,decrement} > call",
  ),
  ...effectsAt(
    "delete-data",
    "Table > {destroy,truncate,drop} > call",
    "Table > {create,findOne,findByPk} > call > destroy > call",
    "Sequelize > {drop,truncate} > call",
  ),
  ...sqlEffects("Sequelize > query"),
];
const sinks: readonly SinkRow[] = [
  { at: "Sequelize > query > arg 0", kind: "sql" },
  { at: "Sequelize > query > arg 0 > query", kind: "sql" },
  { at: "Sequelize > literal > arg 0", kind: "sql" },
  { at: "QueryInterface > rawSelect > arg 1", kind: "sql" },
];
const sanitizers = [{ at: "Sequelize > escape > call", clears: ["sql"] }];

// Conditions built from objects, `Op`, `fn` and `col` are escaped.
export default [
  defineModel({
    package: "sequelize",
    sources: [
      { at: "Sequelize > query > call", kind: "private-data" },
      { at: "Sequelize > define > call > {findAll,findOne,findByPk,findAndCountAll} > call", kind: "private-data" },
    ],
    // A CommonJS import is the class itself.
    types: { ...types, Sequelize: [...types.Sequelize, "new"] },
    sinks: [...sinks, { at: "literal > arg 0", kind: "sql" }],
    sanitizers,
    effects,
  }),
  defineModel({ package: "sequelize-typescript", types, sinks, sanitizers, effects }),
  // Version 7: `sql` is a tag that binds, and renames what it replaces.
  defineModel({
    package: "@sequelize/core",
    types: { ...types, QueryInterface: [...types.QueryInterface, "Sequelize > queryInterface"] },
    sinks: [
      { at: "Sequelize > {query,queryRaw} > arg 0", kind: "sql" },
      { at: "Sequelize > literal > arg 0", kind: "sql" },
      { at: "literal > arg 0", kind: "sql" },
      { at: "sql > literal > arg 0", kind: "sql" },
      { at: "QueryInterface > rawSelect > arg 1", kind: "sql" },
    ],
    sanitizers,
    effects,
    opaque: ["sql", "sql > {attribute,cast,col,fn,identifier,jsonPath,list,unquote,where,join}"],
  }),
];
