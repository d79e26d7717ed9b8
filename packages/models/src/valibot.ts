import { defineModel } from "@sluice/core";
import type { SchemaMeaning } from "@sluice/core";

const CLOSED: SchemaMeaning = { type: "closed" };
const SAME: SchemaMeaning = { type: "same", of: "arg 0" };

/** A pipe admits what all of its parts admit. */
const PIPE: SchemaMeaning = { type: "intersection", of: Array.from({ length: 12 }, (_, index) => `arg ${index}`) };

export default defineModel({
  package: "valibot",
  schemas: [
    { at: "string > call", is: { type: "text" } },
    {
      at: "{number,bigint,boolean,date,symbol,nan,null,null_,undefined,undefined_,void,void_,never,literal,picklist,enum,enum_,keyof} > call",
      is: CLOSED,
    },
    { at: "{any,unknown,custom,customAsync,instance,blob,file,function,function_} > call", is: { type: "any" } },
    {
      at: "{object,strictObject,looseObject,objectAsync,strictObjectAsync,looseObjectAsync,objectWithRest,objectWithRestAsync} > call",
      is: { type: "object", of: "arg 0" },
    },
    { at: "{array,arrayAsync,set,setAsync} > call", is: { type: "array", of: "arg 0" } },
    {
      at: "{tuple,strictTuple,looseTuple,tupleAsync,strictTupleAsync,looseTupleAsync,tupleWithRest,tupleWithRestAsync} > call",
      is: { type: "tuple", of: "arg 0" },
    },
    { at: "{record,recordAsync,map,mapAsync} > call", is: { type: "record", of: "arg 1" } },
    { at: "{union,unionAsync} > call", is: { type: "union", of: ["arg 0 > each"] } },
    { at: "{variant,variantAsync} > call", is: { type: "union", of: ["arg 1 > each"] } },
    { at: "{intersect,intersectAsync} > call", is: { type: "intersection", of: ["arg 0 > each"] } },
    {
      at: "{optional,optionalAsync,exactOptional,exactOptionalAsync,undefinedable,undefinedableAsync,nullable,nullableAsync,nullish,nullishAsync,nonOptional,nonNullable,nonNullish} > call",
      is: SAME,
    },
    {
      at: "{fallback,fallbackAsync,partial,partialAsync,required,requiredAsync,pick,omit,unwrap,config,message,cache,promise} > call",
      is: SAME,
    },
    { at: "{lazy,lazyAsync} > call", is: { type: "same", of: "arg 0 > return" } },
    { at: "{pipe,pipeAsync} > call", is: PIPE },
    { at: "regex > call", is: { type: "pattern", of: "arg 0" } },
    // Free text but for its length: the argument is a number and says nothing of it.
    { at: "{maxLength,length,maxBytes,bytes,maxGraphemes,maxWords} > call", is: { type: "bounded", of: "arg 0" } },
    { at: "check > call", is: { type: "refine", of: "arg 0" } },
    {
      at: "{uuid,ulid,nanoid,cuid2,ksuid,ip,ipv4,ipv6,isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek,mac,mac48,mac64,hexadecimal,hexColor,hash,digits,decimal,octal,imei,isbn,isrc,creditCard,bic,slug,emoji} > call",
      is: CLOSED,
    },
    { at: "{value,values,toNumber,toBigint,toBoolean,toDate,parseBoolean} > call", is: CLOSED },
    { at: "{parse,parseAsync} > call", is: { type: "parse", of: "arg 0", value: "arg 1" } },
    { at: "{safeParse,safeParseAsync} > call", is: { type: "parse", of: "arg 0", value: "arg 1", into: "output" } },
    { at: "{parser,parserAsync,safeParser,safeParserAsync} > call", is: SAME },
    { at: "{parser,parserAsync} > call > call", is: { type: "parse", of: "this", value: "arg 0" } },
    { at: "{safeParser,safeParserAsync} > call > call", is: { type: "parse", of: "this", value: "arg 0", into: "output" } },
  ],
});
