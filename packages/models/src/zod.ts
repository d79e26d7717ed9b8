import { defineModel } from "@sluice/core";
import type { LibraryModel, SchemaMeaning, SchemaRow } from "@sluice/core";

const TEXT: SchemaMeaning = { type: "text" };
const CLOSED: SchemaMeaning = { type: "closed" };
const ANY: SchemaMeaning = { type: "any" };
const SAME: SchemaMeaning = { type: "same", of: "this" };
const SAME_ARGUMENT: SchemaMeaning = { type: "same", of: "arg 0" };

/** `import { z } from "zod"`, `import * as z from "zod"` and `import { string } from "zod"` name the same functions. */
function builders(names: string): readonly string[] {
  return [`${names} > call`, `z > ${names} > call`];
}

function build(names: string, is: SchemaMeaning): readonly SchemaRow[] {
  return builders(names).map((at) => ({ at, is }));
}

/** Methods of a schema, and functions of `zod/mini` with the same meaning, that keep what the schema admits. */
const KEEPING =
  "{optional,exactOptional,nonoptional,nullable,nullish,default,_default,prefault,catch,describe,meta,register,brand,readonly,clone," +
  "with,overwrite,strict,strip,catchall,pick,omit,partial,exactPartial,deepPartial,required,promise,unwrap,innerType," +
  "removeDefault,removeCatch,sourceType,rest,min,max,length,size,nonempty,includes,startsWith,endsWith,lowercase,uppercase,trim,normalize,toLowerCase," +
  "toUpperCase,slugify,gt,gte,lt,lte,int,safe,positive,nonnegative,negative,nonpositive,multipleOf,step,finite}";

/** Formats whose alphabet has no blank, quote, slash or dot that could mean anything to a shell, a database or a file system. */
const CLOSED_FORMATS =
  "guid,uuid,uuidv4,uuidv6,uuidv7,cuid2,ulid,xid,ksuid,nanoid,base64url,e164,ipv4,ipv6,cidrv4,cidrv6,mac,hex,hash,emoji,iban,creditCard,currencyCode";

/** `parse` gives the value, `safeParse` an object that holds it. */
function parsing(prefix: string, of: string, value: string): readonly SchemaRow[] {
  return [
    { at: `${prefix}{parse,parseAsync,decode,decodeAsync} > call`, is: { type: "parse", of, value } },
    { at: `${prefix}{safeParse,safeParseAsync,safeDecode,safeDecodeAsync} > call`, is: { type: "parse", of, value, into: "data" } },
  ];
}

const models: readonly LibraryModel[] = [
  defineModel({
    package: "zod",
    types: {
      ZodString: [
        ...builders("string"),
        ...builders("coerce > string"),
        "ZodString > {min,max,length,nonempty,includes,startsWith,endsWith,lowercase,uppercase,trim,normalize,toLowerCase,toUpperCase,describe,meta,regex,email,url} > call",
      ],
      ZodObject: [
        ...builders("{object,strictObject,looseObject}"),
        "ZodObject > {extend,safeExtend,augment,merge,strict,strip,passthrough,loose,catchall,pick,omit,partial,deepPartial,required,describe,meta} > call",
      ],
      ZodType: [
        "ZodString",
        "ZodObject",
        ...builders(
          "{number,int,int32,uint32,float32,float64,int64,uint64,boolean,bigint,date,symbol,null,undefined,void,never,nan,any,unknown,json,custom,instanceof,literal,enum,nativeEnum," +
            "array,tuple,record,partialRecord,looseRecord,map,set,union,xor,discriminatedUnion,intersection,optional,exactOptional,nonoptional,nullable,nullish,_default,prefault,catch," +
            "readonly,lazy,promise,pipe,pipeline,preprocess,effect,transformer,transform,codec,stringbool,templateLiteral,stringFormat,email,url,httpUrl,hostname,jwt,base64,cuid,file," +
            `keyof,onumber,oboolean,ostring,fromJSONSchema,deepPartial,${CLOSED_FORMATS}}`,
        ),
        ...builders("iso > {datetime,date,time,duration}"),
        ...builders("coerce > {number,boolean,bigint,date}"),
        `ZodType > ${KEEPING} > call`,
        "ZodType > {passthrough,loose,nonstrict} > call",
        "ZodType > {refine,refinement} > call",
        "ZodType > {array,or,and,transform,pipe,extend,safeExtend,augment,merge,keyof,exclude,extract} > call",
        "ZodString > {uuid,uuidv4,uuidv6,uuidv7,guid,cuid,cuid2,ulid,nanoid,xid,ksuid,ip,ipv4,ipv6,cidr,cidrv4,cidrv6,e164,emoji,jwt,base64,base64url,datetime,date,time,duration} > call",
      ],
    },
    schemas: [
      ...build("{string,ostring,email,url,httpUrl,hostname,jwt,base64,templateLiteral,stringFormat}", TEXT),
      ...build("coerce > string", TEXT),
      { at: "ZodString > {email,url,jwt,base64} > call", is: TEXT },
      ...build(
        "{number,int,int32,uint32,float32,float64,int64,uint64,onumber,boolean,oboolean,bigint,date,symbol,null,undefined,void,never,nan,stringbool}",
        CLOSED,
      ),
      ...build("coerce > {number,boolean,bigint,date}", CLOSED),
      ...build("{literal,enum,nativeEnum,keyof}", CLOSED),
      ...build(`{${CLOSED_FORMATS}}`, CLOSED),
      ...build("iso > {datetime,date,time,duration}", CLOSED),
      {
        at: "ZodString > {uuid,uuidv4,uuidv6,uuidv7,guid,cuid2,ulid,nanoid,xid,ksuid,ip,ipv4,ipv6,cidr,cidrv4,cidrv6,e164,emoji,base64url,datetime,date,time,duration} > call",
        is: CLOSED,
      },
      { at: "ZodType > {keyof,exclude,extract} > call", is: CLOSED },
      { at: "ZodString > regex > call", is: { type: "pattern", of: "arg 0" } },
      ...build("{any,unknown,json,instanceof,file,function}", ANY),
      ...build("custom", { type: "refine", of: "arg 0" }),

      ...build("{object,strictObject,looseObject}", { type: "object", of: "arg 0" }),
      { at: "ZodObject > shape", is: SAME },
      { at: "ZodType > {extend,safeExtend,augment,merge} > call", is: { type: "intersection", of: ["this", "arg 0"] } },
      ...build("{extend,safeExtend,merge}", { type: "intersection", of: ["arg 0", "arg 1"] }),
      ...build("{array,set}", { type: "array", of: "arg 0" }),
      { at: "ZodType > array > call", is: { type: "array", of: "this" } },
      ...build("tuple", { type: "tuple", of: "arg 0" }),
      ...build("{record,partialRecord,looseRecord,map}", { type: "record", of: "arg 1" }),
      ...build("{union,xor}", { type: "union", of: ["arg 0 > each"] }),
      ...build("discriminatedUnion", { type: "union", of: ["arg 1 > each"] }),
      { at: "ZodType > or > call", is: { type: "union", of: ["this", "arg 0"] } },
      ...build("intersection", { type: "intersection", of: ["arg 0", "arg 1"] }),
      { at: "ZodType > and > call", is: { type: "intersection", of: ["this", "arg 0"] } },

      { at: `ZodType > ${KEEPING} > call`, is: SAME },
      { at: "ZodType > {max,length} > call", is: { type: "bounded", of: "this" } },
      { at: "ZodType > {passthrough,loose,nonstrict} > call", is: { type: "open", of: "this" } },
      ...build("looseObject", { type: "open", of: "arg 0" }),
      { at: "ZodType > {refine,refinement} > call", is: { type: "refine", of: "arg 0" } },
      { at: "ZodType > superRefine > call", is: { type: "refine", of: "arg 0", issue: "param 1 > addIssue" } },
      { at: "ZodType > check > call", is: { type: "refine", of: "arg 0", value: "param 0 > value", issue: "param 0 > issues > push" } },
      ...build(
        "{optional,exactOptional,nonoptional,nullable,nullish,_default,prefault,catch,readonly,promise,deepPartial,pick,omit,partial,required,catchall}",
        SAME_ARGUMENT,
      ),
      ...build("lazy", { type: "same", of: "arg 0 > return" }),
      ...build("{preprocess,pipe,pipeline,codec}", { type: "same", of: "arg 1" }),
      { at: "ZodType > pipe > call", is: SAME_ARGUMENT },
      { at: "ZodType > transform > call", is: { type: "transform", of: "arg 0" } },
      ...build("transform", { type: "transform", of: "arg 0" }),
      ...build("toJSONSchema", SAME_ARGUMENT),
      ...build("fromJSONSchema", { type: "json-schema", of: "arg 0" }),

      ...parsing("ZodType > ", "this", "arg 0"),
      { at: "ZodType > spa > call", is: { type: "parse", of: "this", value: "arg 0", into: "data" } },
      ...parsing("", "arg 0", "arg 1"),
      ...parsing("z > ", "arg 0", "arg 1"),
    ],
  }),
  // Until 4.4 a cuid was `c` and any characters but blanks and dashes.
  defineModel({
    package: "zod",
    versions: "<4.4.0",
    schemas: [...build("cuid", TEXT), { at: "ZodString > cuid > call", is: TEXT }],
    types: { ZodString: builders("string") },
  }),
  defineModel({
    package: "zod",
    versions: ">=4.4.0",
    schemas: [...build("cuid", CLOSED), { at: "ZodString > cuid > call", is: CLOSED }],
    types: { ZodString: builders("string") },
  }),
];

export default models;
