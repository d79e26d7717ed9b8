import { defineModel } from "@sluice/core";
import type { SchemaMeaning } from "@sluice/core";

const CLOSED: SchemaMeaning = { type: "closed" };
const SAME: SchemaMeaning = { type: "same", of: "arg 0" };

export default defineModel({
  package: "superstruct",
  types: { Struct: ["{object,type,partial,pick,omit,assign} > call"] },
  schemas: [
    { at: "string > call", is: { type: "text" } },
    { at: "{number,integer,bigint,boolean,date,literal,enums,never} > call", is: CLOSED },
    { at: "{any,unknown,func,instance,regexp,define,dynamic} > call", is: { type: "any" } },
    { at: "{object,type} > call", is: { type: "object", of: "arg 0" } },
    { at: "assign > call", is: { type: "intersection", of: ["arg 0", "arg 1", "arg 2", "arg 3", "arg 4"] } },
    { at: "{array,set} > call", is: { type: "array", of: "arg 0" } },
    { at: "{record,map} > call", is: { type: "record", of: "arg 1" } },
    { at: "tuple > call", is: { type: "tuple", of: "arg 0" } },
    { at: "union > call", is: { type: "union", of: ["arg 0 > each"] } },
    { at: "intersection > call", is: { type: "intersection", of: ["arg 0 > each"] } },
    { at: "{optional,nullable,defaulted,coerce,deprecated,refine,size,min,max,nonempty,empty,trimmed,partial,pick,omit} > call", is: SAME },
    { at: "size > call", is: { type: "bounded", of: "arg 0" } },
    { at: "refine > call", is: { type: "refine", of: "arg 2" } },
    { at: "pattern > call", is: SAME },
    { at: "pattern > call", is: { type: "pattern", of: "arg 1" } },
    { at: "lazy > call", is: { type: "same", of: "arg 0 > return" } },
    { at: "{create,mask} > call", is: { type: "parse", of: "arg 1", value: "arg 0" } },
    { at: "Struct > {create,mask} > call", is: { type: "parse", of: "this", value: "arg 0" } },
    { at: "validate > call", is: { type: "parse", of: "arg 1", value: "arg 0", into: "1" } },
    { at: "Struct > validate > call", is: { type: "parse", of: "this", value: "arg 0", into: "1" } },
  ],
});
