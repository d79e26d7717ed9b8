import { defineModel } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { sqlEffects } from "./parts/sql-effects.ts";

const QUERY = "{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}";

// Values are formatted into the text by the library, which escapes them unless the text says `:raw` or `^`.
export default defineModel({
  package: "pg-promise",
  types: {
    IBaseProtocol: [],
    IMain: ["call"],
    IDatabase: ["IMain > call"],
    ITask: ["Queryable > {task,tx,taskIf,txIf} > arg 0 > param 0", "Queryable > {task,tx,taskIf,txIf} > arg 1 > param 0"],
    IConnected: ["IDatabase > connect > call"],
    Queryable: ["IDatabase", "ITask", "IConnected", "IBaseProtocol"],
  },
  sources: [
    { at: "Queryable > {any,many,manyOrNone,one,oneOrNone,query,each,map,func} > call", kind: "private-data" },
    { at: "Queryable > {result,multiResult} > call > rows", kind: "private-data" },
    { at: "Queryable > multi > call", kind: "private-data" },
  ],
  sinks: [
    { at: `Queryable > ${QUERY} > arg 0`, kind: "sql" },
    { at: `Queryable > ${QUERY} > arg 0 > text`, kind: "sql" },
    { at: "{PreparedStatement,ParameterizedQuery} > arg 0 > text", kind: "sql" },
    { at: "ParameterizedQuery > arg 0", kind: "sql" },
    { at: "Queryable > {func,proc} > arg 0", kind: "sql" },
    { at: "QueryFile > arg 0", kind: "path" },
    { at: "IMain > QueryFile > arg 0", kind: "path" },
  ],
  propagators: [
    { at: "as > format", from: "arg 0", to: "call" },
    { at: "IMain > as > format", from: "arg 0", to: "call" },
    // Escaped, but not quoted.
    { at: "as > value", from: "arg 0", to: "call" },
    { at: "IMain > as > value", from: "arg 0", to: "call" },
    { at: "IMain > helpers > concat", from: "arg 0 > each", to: "call" },
    { at: "IMain > helpers > concat", from: "arg 0 > each > query", to: "call" },
  ],
  opaque: [
    "as > {alias,array,bool,buffer,csv,date,json,name,number,text}",
    "IMain > as > {alias,array,bool,buffer,csv,date,json,name,number,text}",
    "IMain > helpers > {insert,update,values,sets}",
  ],
  effects: [...sqlEffects(`Queryable > ${QUERY}`, ["arg 0", "arg 0 > text"]), ...effectsAt("write-data", "Queryable > {func,proc} > call")],
});
