import { defineModel } from "@sluice/core";

// The built-in methods by name, for calls that resolve to nothing else. One name serves strings, arrays, maps, iterators and promises alike:
// a row that makes no sense for a receiver finds nothing there to move.
// `> 0` and `> 1` below an element are the key and the value of an entry.
export default defineModel({
  package: "ecmascript",
  receiver: "any",
  kills: [
    { at: "clear", what: "this > each" },
    { at: "fill", what: "this > each", arguments: 1 },
    { at: "{delete,set}", what: "this > key 0" },
  ],
  // Properties that are HTML whatever the element; `__html` is what React takes it by.
  sinks: [
    { at: "{innerHTML,outerHTML,srcdoc,__html}", kind: "html" },
    { at: "insertAdjacentHTML > arg 1", kind: "html" },
  ],
  propagators: [
    // Text to text: functions and objects do not pass.
    { at: "{trim,trimStart,trimEnd,trimLeft,trimRight,normalize,toWellFormed}", from: "this", to: "call", text: true },
    { at: "{toLowerCase,toUpperCase,toLocaleLowerCase,toLocaleUpperCase}", from: "this", to: "call", text: true },
    { at: "{substr,charAt,repeat}", from: "this", to: "call", text: true },
    { at: "substring", from: "this", to: "call", text: true, slice: true },
    { at: "{valueOf,toJSON}", from: "this", to: "call" },
    { at: "{padStart,padEnd}", from: "this", to: "call", text: true },
    { at: "{padStart,padEnd}", from: "arg 1", to: "call", text: true },
    { at: "split", from: "this", to: "call > each", text: true },
    { at: "{match,matchAll}", from: "this", to: "call", text: true },
    { at: "exec", from: "arg 0", to: "call", text: true },
    { at: "{replace,replaceAll}", from: "this", to: "call", text: true },
    { at: "{replace,replaceAll}", from: "arg 1", to: "call", text: true },
    { at: "{replace,replaceAll}", from: "arg 1 > return", to: "call", text: true },
    { at: "{replace,replaceAll}", from: "this", to: "arg 1 > param 0", text: true },
    { at: "{replace,replaceAll}", from: "this", to: "arg 1 > param 1", text: true },
    { at: "{replace,replaceAll}", from: "this", to: "arg 1 > param 2", text: true },
    { at: "{replace,replaceAll}", from: "this", to: "arg 1 > param 3", text: true },
    { at: "{toString,toLocaleString}", from: "this", to: "call", text: true },
    { at: "{toString,toLocaleString}", from: "this > each", to: "call", text: true },

    // Elements to a callback, and what the callback gives back.
    {
      at: "{map,flatMap,filter,forEach,find,findIndex,findLast,findLastIndex,some,every}",
      from: "this > each",
      to: "arg 0 > param 0",
    },
    { at: "{map,flatMap,filter,forEach,find,findIndex,findLast,findLastIndex,some,every}", from: "this", to: "arg 0 > param 2" },
    // A callback may change the elements that it is given.
    {
      at: "{map,flatMap,filter,forEach,find,findIndex,findLast,findLastIndex,some,every}",
      from: "arg 0 > param 0",
      to: "this > each",
      text: true,
    },
    { at: "map", from: "arg 0 > return", to: "call > each" },
    { at: "flatMap", from: "arg 0 > return", to: "call > each" },
    { at: "flatMap", from: "arg 0 > return > each", to: "call > each" },
    { at: "{reduce,reduceRight}", from: "this > each", to: "arg 0 > param 1" },
    { at: "{reduce,reduceRight}", from: "this", to: "arg 0 > param 3" },
    { at: "{reduce,reduceRight}", from: "arg 1", to: "arg 0 > param 0" },
    { at: "{reduce,reduceRight}", from: "arg 0 > return", to: "arg 0 > param 0" },
    { at: "{reduce,reduceRight}", from: "arg 0 > return", to: "call" },
    { at: "{reduce,reduceRight}", from: "arg 1", to: "call" },
    { at: "{sort,toSorted}", from: "this > each", to: "arg 0 > param 0" },
    { at: "{sort,toSorted}", from: "this > each", to: "arg 0 > param 1" },

    // Lists to lists, elements out of and into lists. `slice`, `at` and `concat` are also methods of text.
    { at: "{sort,toSorted,reverse,toReversed,copyWithin,take,drop,toArray}", from: "this", to: "call" },
    { at: "{sort,toSorted,reverse,toReversed,copyWithin,values,take,drop,toArray}", from: "this > each", to: "call > each" },
    { at: "{sort,reverse,copyWithin}", from: "this > each", to: "this > each" },
    { at: "slice", from: "this", to: "call", slice: true },
    { at: "slice", from: "this > each", to: "call > each", slice: true },
    { at: "filter", from: "this > each", to: "call > each", filter: "arg 0" },
    { at: "entries", from: "this > each", to: "call > each > 1" },
    { at: "{find,findLast}", from: "this > each", to: "call", filter: "arg 0" },
    { at: "{pop,shift,at}", from: "this > each", to: "call" },
    { at: "get", from: "this > key 0", to: "call" },
    { at: "{push,unshift}", from: "arg any", to: "this > each" },
    { at: "{splice,toSpliced}", from: "this > each", to: "call > each" },
    { at: "splice", from: "arg 2..", to: "this > each" },
    { at: "toSpliced", from: "arg 2..", to: "call > each" },
    { at: "with", from: "this", to: "call" },
    { at: "with", from: "arg 1", to: "call > each" },
    { at: "fill", from: "arg 0", to: "this > each" },
    { at: "fill", from: "arg 0", to: "call > each" },
    { at: "fill", from: "this", to: "call" },
    { at: "concat", from: "this", to: "call" },
    { at: "concat", from: "this > each", to: "call > each" },
    { at: "concat", from: "arg any", to: "call" },
    { at: "concat", from: "arg any", to: "call > each" },
    { at: "concat", from: "arg any > each", to: "call > each" },
    { at: "flat", from: "this > each", to: "call > each" },
    { at: "flat", from: "this > each > each", to: "call > each" },
    { at: "flat", from: "this > each > each > each", to: "call > each" },
    { at: "join", from: "this > each", to: "call", text: true },
    { at: "join", from: "this > each > each", to: "call", text: true },
    { at: "join", from: "arg 0", to: "call", text: true },

    // Maps, sets, headers, forms, search parameters.
    { at: "set", from: "arg 1", to: "this > key 0" },
    { at: "set", from: "arg 1", to: "this > #entry > 1" },
    { at: "set", from: "arg 0", to: "this > #entry > 0" },
    { at: "entries", from: "this > #entry", to: "call > each" },
    { at: "keys", from: "this > #entry > 0", to: "call > each" },
    { at: "{set,add}", from: "this", to: "call" },
    { at: "set", from: "arg 1", to: "call > key 0" },
    { at: "set", from: "arg 1", to: "call > #entry > 1" },
    { at: "set", from: "arg 0", to: "call > #entry > 0" },
    { at: "add", from: "arg 0", to: "this > each" },
    { at: "add", from: "arg 0", to: "call > each" },
    // The keys of a set are its elements.
    { at: "add", from: "arg 0", to: "this > #key", text: true },
    { at: "keys", from: "this > #key", to: "call > each" },
    { at: "append", from: "arg any", to: "this > each" },
    { at: "getAll", from: "this > each", to: "call > each" },
    { at: "deref", from: "this", to: "call" },
    { at: "{union,intersection,difference,symmetricDifference}", from: "this > each", to: "call > each" },
    { at: "{union,symmetricDifference}", from: "arg 0 > each", to: "call > each" },

    // Iterators and generators.
    { at: "next", from: "this > each", to: "call > value" },
    { at: '"return"', from: "arg 0", to: "call > value" },

    // Promises. Awaiting is transparent, so a promise and its value are one.
    { at: "then", from: "this", to: "arg 0 > param 0" },
    { at: "then", from: "arg 0 > return", to: "call" },
    { at: "then", from: "arg 1 > return", to: "call" },
    { at: "{catch,finally}", from: "this", to: "call" },
    { at: "catch", from: "arg 0 > return", to: "call" },
    // What a promise was rejected with lies in a member that no program can name.
    { at: "then", from: "this > #error", to: "call > #error", unless: "arg 1" },
    { at: "finally", from: "this > #error", to: "call > #error" },
    { at: "then", from: "this > #error", to: "arg 1 > param 0" },
    { at: "catch", from: "this > #error", to: "arg 0 > param 0" },
    { at: "catch", from: "arg 0 > return > #error", to: "call > #error" },
    { at: "{then,finally}", from: "arg 0 > return > #error", to: "call > #error" },
    { at: "then", from: "arg 1 > return > #error", to: "call > #error" },

    // Streams and emitters: what is emitted lies in a member that no program can name, below the name of the event.
    { at: "{on,once,addListener,prependListener,prependOnceListener,off,removeListener}", from: "this", to: "call" },
    // What is emitted is data of the emitter's, and never the emitter.
    { at: "{on,once,addListener,prependListener,prependOnceListener}", from: "this", to: "arg 1 > param 0", text: true },
    { at: "{on,once,addListener,prependListener,prependOnceListener}", from: "this > #told:emitted > key 0", to: "arg 1 > param 0" },
    { at: "{on,once,addListener,prependListener,prependOnceListener}", from: "this > #told:emitted1 > key 0", to: "arg 1 > param 1" },
    { at: "{on,once,addListener,prependListener,prependOnceListener}", from: "this > #told:emitted2 > key 0", to: "arg 1 > param 2" },
    { at: "emit", from: "arg 1", to: "this > #told:emitted > key 0" },
    { at: "emit", from: "arg 2", to: "this > #told:emitted1 > key 0" },
    { at: "emit", from: "arg 3", to: "this > #told:emitted2 > key 0" },
    { at: "addEventListener", from: "this > #told:dispatched", to: "arg 1 > param 0" },
    { at: "addEventListener", from: "this", to: "arg 1 > param 0 > data" },
    { at: "dispatchEvent", from: "arg 0", to: "this > #told:dispatched" },
    { at: "{pipe,pipeThrough}", from: "this", to: "call" },
    { at: "{pipe,pipeThrough}", from: "arg 0", to: "call" },
    { at: "pipe", from: "this", to: "arg 0" },
    ...["this", "this > each", "this > #told:emitted > data"].map((from) => ({ at: "pipe", from, to: "arg 0 > #told:written" })),
  ],
  // What is left of a secret that was cut or replaced in is taken for masked: a record may show the last four characters.
  sanitizers: [
    {
      at: "{slice,substring,substr,charAt,replace,replaceAll} > call",
      clears: ["log", "prompt", "instructions", "tool-result"],
      of: ["secret"],
    },
    // A key that is not as it was written opens nothing: what is read in any case is a word of the program's, such as the way to sign in.
    {
      at: "{toLowerCase,toUpperCase,toLocaleLowerCase,toLocaleUpperCase} > call",
      clears: ["log", "prompt", "instructions", "tool-result"],
      of: ["secret"],
    },
    { at: "{slice,substring,substr} > call", clears: ["input-size"], cuts: true },
    { at: "slice > call > each", clears: ["input-size"], cuts: true },
  ],
  opaque: [
    "{charCodeAt,codePointAt,localeCompare,startsWith,endsWith,isWellFormed,search,test}",
    "{includes,indexOf,lastIndexOf,findIndex,findLastIndex,some,every,forEach,keys}",
    "{has,delete,clear,isSubsetOf,isSupersetOf,isDisjointFrom}",
    "{hasOwnProperty,isPrototypeOf,propertyIsEnumerable}",
    "{toFixed,toPrecision,toExponential}",
    "{getTime,getFullYear,getMonth,getDate,getDay,getHours,getMinutes,getSeconds,getMilliseconds,getTimezoneOffset}",
    "{getUTCFullYear,getUTCMonth,getUTCDate,getUTCDay,getUTCHours,getUTCMinutes,getUTCSeconds,getUTCMilliseconds}",
    "{toISOString,toDateString,toTimeString,toUTCString,toLocaleDateString,toLocaleTimeString}",
    "{removeAllListeners,removeEventListener,listenerCount}",
  ],
});
