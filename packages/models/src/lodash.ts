import { defineModel } from "@sluice/core";

const ITERATING =
  "{map,flatMap,forEach,each,filter,reject,find,findLast,some,every,partition,groupBy,keyBy,countBy,sortBy,orderBy,uniqBy,mapValues,forOwn,forIn," +
  "pickBy,omitBy,sumBy,minBy,maxBy,takeWhile,dropWhile,remove,max,min}";
const SAME =
  "{clone,cloneDeep,compact,uniq,uniqBy,sortBy,orderBy,filter,reject,reverse,slice,take,takeRight,drop,dropRight,takeWhile,dropWhile,shuffle," +
  "sampleSize,tail,initial,difference,differenceBy,without,pull,remove,pick,pickBy,omit,omitBy,defaults,rest,sample,toArray}";
const TEXT =
  "{toString,trim,trimStart,trimEnd,pad,padStart,padEnd,repeat,replace,truncate,escape,unescape,escapeRegExp,lowerFirst,upperFirst,capitalize," +
  "toLower,toUpper,deburr,lowerCase,upperCase,startCase}";

export default ["lodash", "lodash-es"].map((name) =>
  defineModel({
    package: name,
    propagators: [
      { at: ITERATING, from: "arg 0 > each", to: "arg 1 > param 0" },
      { at: "{map,flatMap,mapValues}", from: "arg 1 > return", to: "call > each" },
      { at: "flatMap", from: "arg 1 > return > each", to: "call > each" },
      { at: "{reduce,reduceRight}", from: "arg 0 > each", to: "arg 1 > param 1" },
      { at: "{reduce,reduceRight}", from: "arg 2", to: "arg 1 > param 0" },
      { at: "{reduce,reduceRight}", from: "arg 2", to: "call" },
      { at: "{reduce,reduceRight}", from: "arg 1 > return", to: "arg 1 > param 0" },
      { at: "{reduce,reduceRight}", from: "arg 1 > return", to: "call" },
      { at: SAME, from: "arg 0", to: "call" },
      { at: SAME, from: "arg 0 > each", to: "call > each" },
      { at: "{values,flatten,flattenDeep,union,concat,chunk,zip,unzip}", from: "arg any > each", to: "call > each" },
      { at: "{flatten,flattenDeep,union}", from: "arg any > each > each", to: "call > each" },
      { at: "{concat,union}", from: "arg any", to: "call > each" },
      { at: "{groupBy,partition,chunk}", from: "arg 0 > each", to: "call > each > each" },
      { at: "keyBy", from: "arg 0 > each", to: "call > each" },
      { at: "{toPairs,entries}", from: "arg 0 > each", to: "call > each > 1", keyed: true },
      { at: "{toPairs,entries}", from: "arg 0", to: "call > each > 0" },
      { at: "fromPairs", from: "arg 0 > each > 1", to: "call > each", keyed: true },
      { at: "zipObject", from: "arg 1 > each", to: "call > each" },
      { at: "keys", from: "arg 0", to: "call > each" },
      { at: "{find,findLast,first,head,last,nth,sample,minBy,maxBy,max,min,get,result}", from: "arg 0 > each", to: "call" },
      { at: "{get,result}", from: "arg 0 > each > each", to: "call" },
      { at: "{get,result}", from: "arg 0 > each > each > each", to: "call" },
      { at: "{get,result}", from: "arg 2", to: "call" },
      { at: "set", from: "arg 2", to: "arg 0 > each" },
      { at: "set", from: "arg 0", to: "call" },
      { at: "{assign,extend,merge,defaults,defaultsDeep}", from: "arg any", to: "call" },
      { at: "{assign,extend,merge,defaults,defaultsDeep}", from: "arg 1..", to: "arg 0" },
      { at: "{join,sum}", from: "arg 0 > each", to: "call" },
      { at: "join", from: "arg 1", to: "call" },
      { at: "{split,words,castArray}", from: "arg 0", to: "call > each" },
      { at: TEXT, from: "arg 0", to: "call" },
      { at: "replace", from: "arg 2", to: "call" },
      { at: "replace", from: "arg 2 > return", to: "call" },
      { at: "{debounce,throttle,memoize,once,curry,identity,tap,thru,attempt,constant}", from: "arg 0", to: "call" },
      { at: "partial", from: "arg 0", to: "call", binds: "partial" },
      { at: "times", from: "arg 1 > return", to: "call > each" },
      { at: "attempt", from: "arg 0 > return", to: "call" },
    ],
    sinks: [{ at: "template > arg 0", kind: "code" }],
    sanitizers: [
      { at: "escape > call", clears: ["html"] },
      // Letters, digits and their separator only.
      { at: "{kebabCase,snakeCase,camelCase} > call", clears: ["path", "shell", "shell-argument", "sql"] },
      { at: "{toNumber,toInteger,toSafeInteger,parseInt,clamp,random,size,uniqueId,now,countBy,sumBy} > call", clears: "all" },
    ],
    opaque: [
      "{isEmpty,isEqual,isNil,isString,isNumber,isArray,isObject,isPlainObject,isFunction,isUndefined,isNull,isBoolean,isDate,isMatch}",
      "{includes,some,every,has,hasIn,startsWith,endsWith,indexOf,findIndex,forEach,each,forOwn,forIn,noop}",
    ],
  }),
);
