import { defineModel } from "@sluice/core";

const ITERATING = "{map,forEach,each,filter,reject,find,some,every,partition,groupBy,indexBy,countBy,sortBy,mapObject,max,min}";
const SAME =
  "{clone,compact,uniq,sortBy,filter,reject,shuffle,without,difference,intersection,rest,initial,first,last,pick,omit,defaults,sample,toArray,tap}";

export default defineModel({
  package: "underscore",
  propagators: [
    { at: ITERATING, from: "arg 0 > each", to: "arg 1 > param 0" },
    { at: "{map,mapObject}", from: "arg 1 > return", to: "call > each" },
    { at: "{reduce,reduceRight}", from: "arg 0 > each", to: "arg 1 > param 1" },
    { at: "{reduce,reduceRight}", from: "arg 2", to: "arg 1 > param 0" },
    { at: "{reduce,reduceRight}", from: "arg 2", to: "call" },
    { at: "{reduce,reduceRight}", from: "arg 1 > return", to: "arg 1 > param 0" },
    { at: "{reduce,reduceRight}", from: "arg 1 > return", to: "call" },
    { at: SAME, from: "arg 0", to: "call" },
    { at: SAME, from: "arg 0 > each", to: "call > each" },
    { at: "{values,flatten,union,chunk,zip,unzip}", from: "arg any > each", to: "call > each" },
    { at: "{flatten,union}", from: "arg any > each > each", to: "call > each" },
    { at: "{groupBy,partition,chunk}", from: "arg 0 > each", to: "call > each > each" },
    { at: "indexBy", from: "arg 0 > each", to: "call > each" },
    { at: "pairs", from: "arg 0 > each", to: "call > each > 1", keyed: true },
    { at: "pairs", from: "arg 0", to: "call > each > 0" },
    { at: "object", from: "arg 1 > each", to: "call > each" },
    { at: "{keys,allKeys}", from: "arg 0", to: "call > each" },
    { at: "{find,first,head,last,sample,max,min,get,result}", from: "arg 0 > each", to: "call" },
    { at: "{get,result}", from: "arg 0 > each > each", to: "call" },
    { at: "{assign,extend,defaults}", from: "arg any", to: "call" },
    { at: "{assign,extend,defaults}", from: "arg 1..", to: "arg 0" },
    { at: "{escape,unescape}", from: "arg 0", to: "call" },
    { at: "{debounce,throttle,memoize,once,identity,constant}", from: "arg 0", to: "call" },
    { at: "partial", from: "arg 0", to: "call", binds: "partial" },
    { at: "times", from: "arg 1 > return", to: "call > each" },
  ],
  sinks: [{ at: "template > arg 0", kind: "code" }],
  sanitizers: [
    { at: "escape > call", clears: ["html"] },
    { at: "{random,size,uniqueId,now,countBy} > call", clears: "all" },
  ],
  opaque: [
    "{isEmpty,isEqual,isString,isNumber,isArray,isObject,isFunction,isUndefined,isNull,isBoolean,isDate,isMatch}",
    "{includes,contains,some,every,has,indexOf,findIndex,forEach,each,noop}",
  ],
});
