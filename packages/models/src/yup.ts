import { defineModel } from "@sluice/core";
import type { SchemaRow } from "@sluice/core";
import type { SchemaMeaning } from "@sluice/core";

const CLOSED: SchemaMeaning = { type: "closed" };
const SAME: SchemaMeaning = { type: "same", of: "this" };

const KEEPING =
  "{required,optional,notRequired,defined,nullable,nonNullable,default,label,meta,describe,typeError,test,when,strip,strict,clone,trim,lowercase,uppercase,ensure,min,max,length," +
  "notOneOf,integer,positive,negative,moreThan,lessThan,round,truncate,noUnknown,exact,stripUnknown,compact,partial,deepPartial,pick,omit,email,url}";

export default defineModel({
  package: "yup",
  types: {
    Schema: [
      "{string,number,boolean,bool,date,object,array,tuple,mixed} > call",
      "Schema > {oneOf,equals,is,matches,uuid,datetime,shape,of,concat,transform} > call",
      `Schema > ${KEEPING} > call`,
    ],
  },
  schemas: [
    { at: "string > call", is: { type: "text" } },
    { at: "{number,boolean,bool,date} > call", is: CLOSED },
    { at: "mixed > call", is: { type: "any" } },
    { at: "object > call", is: { type: "object", of: "arg 0" } },
    { at: "Schema > shape > call", is: { type: "intersection", of: ["this", "arg 0"] } },
    { at: "Schema > concat > call", is: { type: "intersection", of: ["this", "arg 0"] } },
    { at: "array > call", is: { type: "array", of: "arg 0" } },
    { at: "Schema > of > call", is: { type: "array", of: "arg 0" } },
    { at: "tuple > call", is: { type: "tuple", of: "arg 0" } },
    { at: "lazy > call", is: { type: "any" } },
    { at: "Schema > {oneOf,equals,uuid,datetime} > call", is: CLOSED },
    { at: "Schema > matches > call", is: { type: "pattern", of: "arg 0" } },
    { at: "Schema > transform > call", is: { type: "transform", of: "arg 0" } },
    { at: `Schema > ${KEEPING} > call`, is: SAME },
    { at: "Schema > {max,length} > call", is: { type: "bounded", of: "this" } },
    // Before the predicate there may be a name and a message.
    ...["arg 0", "arg 1", "arg 2"].map((of): SchemaRow => ({ at: "Schema > test > call", is: { type: "refine", of } })),
    { at: "Schema > {validate,validateSync,cast} > call", is: { type: "parse", of: "this", value: "arg 0" } },
  ],
});
