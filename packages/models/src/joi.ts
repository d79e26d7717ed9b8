import { defineModel } from "@sluice/core";
import type { LibraryModel, SchemaMeaning, SchemaRow } from "@sluice/core";

const CLOSED: SchemaMeaning = { type: "closed" };
const SAME: SchemaMeaning = { type: "same", of: "this" };

const KEEPING =
  "{required,optional,exist,allow,invalid,disallow,not,default,empty,label,description,note,example,meta,tag,messages,error,min,max,length,trim,lowercase,uppercase,case,normalize,insensitive," +
  "integer,positive,negative,precision,port,greater,less,multiple,unique,single,sparse,ordered,has,unknown,options,prefs,preferences,strict,concat,custom,when,rule,failover,unit,warn,id,raw,email,uri}";

const ROOT = "{string,number,boolean,bool,date,object,array,any,alternatives,alt,binary,valid,equal}";

function build(names: string, is: SchemaMeaning): SchemaRow {
  return { at: `${names} > call`, is };
}

const models: readonly LibraryModel[] = ["joi", "@hapi/joi"].map((name) =>
  defineModel({
    package: name,
    types: {
      Schema: [
        `${ROOT} > call`,
        `Schema > ${KEEPING} > call`,
        "Schema > {valid,equal,pattern,regex,guid,uuid,hex,alphanum,token,isoDate,isoDuration,ip,keys,append,items,try} > call",
      ],
    },
    schemas: [
      build("string", { type: "text" }),
      build("{number,boolean,bool,date,valid,equal}", CLOSED),
      build("{any,binary}", { type: "any" }),
      build("object", { type: "object", of: "arg 0" }),
      { at: "Schema > {keys,append} > call", is: { type: "intersection", of: ["this", "arg 0"] } },
      { at: "Schema > items > call", is: { type: "array", of: "arg any" } },
      build("{alternatives,alt}", { type: "union", of: ["arg any"] }),
      { at: "Schema > try > call", is: { type: "union", of: ["arg any"] } },
      { at: "Schema > {valid,equal,guid,uuid,hex,alphanum,token,isoDate,isoDuration} > call", is: CLOSED },
      { at: "Schema > {pattern,regex} > call", is: { type: "pattern", of: "arg 0" } },
      { at: `Schema > ${KEEPING} > call`, is: SAME },
      { at: "Schema > {max,length} > call", is: { type: "bounded", of: "this" } },
      { at: "Schema > validate > call", is: { type: "parse", of: "this", value: "arg 0", into: "value" } },
      { at: "Schema > validateAsync > call", is: { type: "parse", of: "this", value: "arg 0" } },
      { at: "attempt > call", is: { type: "parse", of: "arg 1", value: "arg 0" } },
    ],
  }),
);

export default models;
