import { defineModel, type OptionCondition, type SinkKind } from "@sluice/core";
import { effectsAt } from "./parts/effects.ts";
import { requestEffects } from "./parts/http-effects.ts";
import { languageModelAnswers, languageModelRequests } from "./parts/language-model-requests.ts";
import { answersAt } from "./parts/answers.ts";
import { HEAD, ownAddress } from "./parts/requests.ts";

// The global functions and constructors of the language and of the platforms that share them.
// `each` stands for any element of a list and for any member of a plain object.
/** How chat interfaces call whoever speaks, but for the program itself (system, developer). */
const SPEAKERS = ["user", "assistant", "tool", "function", "human", "ai", "model", "bot", "agent", "tool_result", "function_call_output"];

/** How an answer says that it is a page. */
const HTML_TYPES: readonly OptionCondition[] = ["content-type", "Content-Type"].flatMap((name) =>
  ["text/html", "text/html; charset=utf-8", "text/html;charset=utf-8", "text/html; charset=UTF-8", "text/html;charset=UTF-8"].map((is) => ({
    option: `Response > arg 1 > headers > ${name}`,
    is,
  })),
);

/** For what text of letters, digits and `+/=-_` (RFC 4648) does no harm: it ends no quoted text and is no markup. */
const ENCODED: readonly SinkKind[] = ["sql", "shell", "html", "header"];
const TEXT_OF_BYTES = "Buffer > from > call > toString > call";

export default defineModel({
  package: "global",
  // Messages say by their role whose words they hold: as objects, and as LangChain's pairs of role and text.
  literals: [
    { field: "role", values: SPEAKERS, clears: ["instructions"] },
    { field: "0", values: SPEAKERS, clears: ["instructions"] },
  ],
  // A GraphQL operation (GraphQL specification, section 2.3), whatever posts it.
  texts: [
    {
      begins: "^\\s*(?:query|mutation|subscription)\\b\\s*\\w*\\s*(?:\\([^{}]*)?\\{",
      within: "request-body",
      kind: "query",
    },
  ],
  ...languageModelRequests({ at: "fetch", url: "arg 0", body: "arg 1 > body > #json" }),
  controls: [{ at: "{confirm,prompt} > call", control: "approval" }],
  sinks: [
    { at: "eval > arg 0", kind: "code" },
    { at: "Function > arg any", kind: "code", compiles: true },
    { at: "{setTimeout,setInterval} > arg 0", kind: "code" },
    { at: "RegExp > arg 0", kind: "regexp" },
    { at: "JSON > parse > arg 0", kind: "json" },
    { at: "document > {write,writeln} > arg any", kind: "html" },
    // A `Request` goes nowhere by itself: it may be for a handler of the program's own.
    { at: "fetch > arg 0", kind: "url", text: true },
    { at: "fetch > arg 0 > url", kind: "url" },
    ...[0, 1].map((index) => ({ at: `fetch > arg ${index} > body`, kind: "request-body" as const })),
    ...[0, 1].map((index) => ({ at: `fetch > arg ${index} > headers > /./`, kind: "header" as const })),
    { at: "{WebSocket,EventSource} > arg 0", kind: "url" },
    { at: "navigator > sendBeacon > arg 0", kind: "url" },
    { at: "navigator > sendBeacon > arg 1", kind: "request-body" },
    { at: "Response > arg 0", kind: "response" },
    ...HTML_TYPES.map((option) => ({ at: "Response > arg 0", kind: "html", when: option })),
    { at: "Response > arg 1 > headers > /./", kind: "header" },
    ...answersAt("Response > json > arg 0"),
    { at: "Response > redirect > arg 0", kind: "url" },
    // `location = x`, `location.href = x` and their other spellings.
    ...["location", "document > location", "open > arg 0", "location > href", "location > {assign,replace} > arg 0"].map((at) => ({
      at,
      kind: "navigation" as const,
    })),
  ],
  // A request by its declared type: what handlers of Next.js, Remix, SvelteKit, workers and their like are given.
  types: {
    Url: ["URL > new", "URL > parse > call"],
    Request: ["ExportedHandler > fetch > param 0", "Bun > serve > arg 0 > fetch > param 0", "Deno > serve > arg any > param 0"],
    FormData: [],
    // Streams of the web platform; Node has them as globals, too.
    ReadableStream: ["ReadableStream > new", "ReadableStream > pipeThrough > call", "ReadableStream > tee > call > each"],
    ExportedHandler: [],
  },
  kills: [
    { at: "Reflect > deleteProperty", what: "arg 0 > key 1" },
    // The address of a database may be told without its password.
    { at: "Url > password", what: "this", of: ["secret"] },
  ],
  sources: [
    { at: "Request > {json,text,formData} > call", kind: "user-input", label: "what the client sent" },
    { at: "Request > body", kind: "user-input", label: "what the client sent", bounded: HEAD },
    ownAddress("Request > url"),
    { at: "Request > headers > get > call", kind: "user-input", label: "what the client sent", bounded: HEAD },
    // A form by its declared type: what actions of a server are given.
    { at: "FormData > {get,getAll} > call", kind: "user-input", label: "what the client sent" },
    { at: "fetch > call > {text,json,formData} > call", kind: "external-content", label: "what `fetch` got" },
    { at: "fetch > call > body", kind: "external-content", label: "what `fetch` got" },
    languageModelAnswers("fetch > call > {text,json} > call", { at: "fetch", url: "arg 0" }),
    languageModelAnswers("fetch > call > body", { at: "fetch", url: "arg 0" }),
  ],
  propagators: [
    // https://streams.spec.whatwg.org
    { at: "ReadableStream", from: "arg 0 > start > param 0 > enqueue > arg 0", to: "call > each" },
    { at: "ReadableStream", from: "arg 0 > pull > param 0 > enqueue > arg 0", to: "call > each" },
    { at: "ReadableStream > getReader", from: "this > each", to: "call > each" },
    { at: "ReadableStream > getReader > call > read", from: "this > each", to: "call > value" },
    { at: "ReadableStream > pipeThrough", from: "this > each", to: "call > each" },
    { at: "ReadableStream > tee", from: "this > each", to: "call > each > each" },
    { at: "String", from: "arg 0", to: "call" },
    { at: "String", from: "arg 0 > each", to: "call" },
    { at: "String > raw", from: "arg 1..", to: "call" },
    { at: "String > {fromCharCode,fromCodePoint}", from: "arg any", to: "call" },
    { at: "{encodeURI,decodeURIComponent,decodeURI,escape,unescape,atob}", from: "arg 0", to: "call" },

    { at: "JSON > parse", from: "arg 0", to: "call", text: true },
    { at: "JSON > parse", from: "arg 0", to: "call > each", text: true },
    { at: "JSON > parse", from: "arg 0", to: "arg 1 > param 1" },
    { at: "JSON > parse", from: "arg 1 > return", to: "call" },
    { at: "JSON > stringify", from: "arg 0", to: "call", text: true },
    { at: "JSON > stringify", from: "arg 0 > #key", to: "call", text: true },
    { at: "JSON > stringify", from: "arg 0 > each", to: "call", text: true },
    { at: "JSON > stringify", from: "arg 0 > each > each", to: "call", text: true },
    { at: "JSON > stringify", from: "arg 0 > each > each > each", to: "call", text: true },
    { at: "JSON > stringify", from: "arg 0 > each", to: "arg 1 > param 1" },
    { at: "JSON > stringify", from: "arg 1 > return", to: "call" },

    { at: "Object", from: "arg 0", to: "call" },
    { at: "Object > assign", from: "arg any", to: "call" },
    { at: "Object > assign", from: "arg 1..", to: "arg 0" },
    // Keys are tainted where the whole object is, or its keys are.
    { at: "Object > entries", from: "arg 0 > #key", to: "call > each > 0" },
    { at: "Object > entries", from: "arg 0 > each", to: "call > each > 1", keyed: true },
    { at: "Object > values", from: "arg 0 > each", to: "call > each" },
    { at: "Object > {keys,getOwnPropertyNames}", from: "arg 0 > #key", to: "call > each" },
    { at: "Object > fromEntries", from: "arg 0 > each > 1", to: "call > each", keyed: true },
    { at: "Object > fromEntries", from: "arg 0 > each > 0", to: "call > #key" },
    { at: "Object > fromEntries", from: "arg 0 > #entry > 1", to: "call > each" },
    { at: "Object > fromEntries", from: "arg 0 > #entry > 0", to: "call > #key" },
    { at: "Object > {freeze,seal,preventExtensions,create,setPrototypeOf,getPrototypeOf}", from: "arg 0", to: "call" },
    { at: "Object > defineProperty", from: "arg 0", to: "call" },
    ...["arg 2 > value", "arg 2 > get > return"].flatMap((from) =>
      ["arg 0 > key 1", "call > key 1"].map((to) => ({ at: "Object > defineProperty", from, to })),
    ),
    ...["arg 0 > #setter > key 1", "call > #setter > key 1"].map((to) => ({ at: "Object > defineProperty", from: "arg 2 > set", to })),
    { at: "Object > create", from: "arg 1 > each > value", to: "call > each" },
    { at: "Object > defineProperties", from: "arg 0", to: "call" },
    { at: "Object > defineProperties", from: "arg 1 > each > value", to: "arg 0 > each" },
    { at: "Object > defineProperties", from: "arg 1 > each > value", to: "call > each" },
    { at: "Object > getOwnPropertyDescriptor", from: "arg 0 > each", to: "call > value" },
    { at: "Object > getOwnPropertyDescriptors", from: "arg 0 > each", to: "call > each > value" },
    { at: "{Object,Map} > groupBy", from: "arg 0 > each", to: "arg 1 > param 0" },
    { at: "{Object,Map} > groupBy", from: "arg 0 > each", to: "call > each > each" },
    { at: "CustomEvent", from: "arg 1 > detail", to: "call > detail" },
    { at: "RegExp", from: "arg 0", to: "call > source" },
    { at: "structuredClone", from: "arg 0", to: "call" },

    { at: "Array > {from,fromAsync}", from: "arg 0 > each", to: "arg 1 > param 0" },
    { at: "Array > {from,fromAsync}", from: "arg 0 > each", to: "call > each" },
    { at: "Array > from", from: "arg 0 > #entry", to: "arg 1 > param 0" },
    { at: "Array > from", from: "arg 0 > #entry", to: "call > each" },
    { at: "Array > {from,fromAsync}", from: "arg 1 > return", to: "call > each" },
    { at: "Array > of", from: "arg any", to: "call > each" },
    { at: "Iterator > from", from: "arg 0", to: "call" },

    { at: "Map", from: "arg 0 > each", to: "call > #entry" },
    { at: "{Map,WeakMap}", from: "arg 0 > each > 1", to: "call > each", keyed: true },
    { at: "Map", from: "arg 0 > #entry", to: "call > #entry" },
    { at: "Map", from: "arg 0 > #entry > 1", to: "call > each" },
    { at: "{Set,WeakSet}", from: "arg 0 > each", to: "call > each" },
    { at: "Set", from: "arg 0 > each", to: "call > #key", text: true },
    { at: "{WeakRef,Proxy}", from: "arg 0", to: "call" },
    { at: "Proxy", from: "arg 1 > get > return", to: "call > each" },
    { at: "Proxy", from: "arg 0", to: "arg 1 > {get,set,has,deleteProperty,ownKeys} > param 0" },

    { at: "Promise", from: "arg 0 > param 0 > arg 0", to: "call" },
    { at: "Promise", from: "arg 0 > param 1 > arg 0", to: "call > #error" },
    { at: "Promise > resolve", from: "arg 0", to: "call" },
    { at: "Promise > reject", from: "arg 0", to: "call > #error" },
    { at: "Promise > {all,race,any}", from: "arg 0 > each > #error", to: "call > #error" },
    { at: "Promise > try", from: "arg 0 > return > #error", to: "call > #error" },
    { at: "Promise > all", from: "arg 0", to: "call" },
    { at: "Promise > allSettled", from: "arg 0 > each", to: "call > each > value" },
    { at: "Promise > allSettled", from: "arg 0 > each > #error", to: "call > each > reason" },
    { at: "Promise > withResolvers", from: "call > resolve > param 0", to: "call > promise" },
    { at: "Promise > withResolvers", from: "call > reject > param 0", to: "call > promise > #error" },
    { at: "Promise > {race,any}", from: "arg 0 > each", to: "call" },
    { at: "Promise > try", from: "arg 0 > return", to: "call" },
    ...[0, 1, 2].map((index) => ({ at: "Promise > try", from: `arg ${index + 1}`, to: `arg 0 > param ${index}` })),

    { at: "Reflect > get", from: "arg 0 > key 1", to: "call" },
    { at: "Reflect > set", from: "arg 2", to: "arg 0 > key 1" },
    { at: "Reflect > construct", from: "arg 1", to: "call" },
    { at: "Reflect > ownKeys", from: "arg 0 > #key", to: "call > each" },

    { at: "{Error,TypeError,RangeError,SyntaxError,ReferenceError,EvalError,URIError}", from: "arg 1 > cause", to: "call > cause" },
    { at: "{Error,TypeError,RangeError,SyntaxError,ReferenceError,EvalError,URIError}", from: "arg 0", to: "call" },
    { at: "AggregateError", from: "arg 0", to: "call > errors" },
    { at: "AggregateError", from: "arg 1", to: "call" },

    { at: "URL", from: "arg 0", to: "call" },
    { at: "URL", from: "arg 1", to: "call" },
    { at: "URL > parse", from: "arg 0", to: "call" },
    { at: "URL > parse", from: "arg 1", to: "call" },
    // A URL is a text: what its parts hold shows in the whole. What is put into the parts behind the host cannot change the host.
    { at: "Url > {host,hostname,port,protocol,href}", from: "arg 0", to: "this" },
    { at: "Url > {username,password,pathname,search,hash}", from: "arg 0", to: "this", clears: ["url", "navigation"] },
    { at: "Url > searchParams > {append,set}", from: "arg 1", to: "this", clears: ["url", "navigation"] },
    { at: "Url > searchParams", from: "arg 0 > each", to: "this", clears: ["url", "navigation"] },
    { at: "Url > {toString,toJSON}", from: "this", to: "call" },
    { at: "Request", from: "arg 0", to: "call > url" },
    { at: "Request", from: "arg 0 > url", to: "call > url" },
    { at: "Request", from: "arg 1 > body", to: "call > body" },
    { at: "Request", from: "arg 1 > headers", to: "call > headers" },
    { at: "URLSearchParams", from: "arg 0", to: "call" },
    { at: "URLSearchParams", from: "arg 0 > each", to: "call > each" },
    { at: "URLSearchParams", from: "arg 0 > each", to: "call > #entry > 1" },
    { at: "URLSearchParams", from: "arg 0 > each > 1", to: "call > #entry > 1" },
    { at: "URLSearchParams", from: "arg 0 > each > 1", to: "call > each" },

    { at: "Buffer > from", from: "arg 0", to: "call" },
    { at: "Buffer > from > call > toString", from: "this", to: "call" },
    { at: "Buffer > concat", from: "arg 0 > each", to: "call" },
    { at: "Buffer > alloc", from: "arg 1", to: "call" },

    { at: "{setTimeout,setInterval}", from: "arg 2", to: "arg 0 > param 0" },
    { at: "{setTimeout,setInterval}", from: "arg 3", to: "arg 0 > param 1" },
    { at: "{setTimeout,setInterval}", from: "arg 4", to: "arg 0 > param 2" },
    { at: "setImmediate", from: "arg 1", to: "arg 0 > param 0" },
    { at: "setImmediate", from: "arg 2", to: "arg 0 > param 1" },
    { at: "process > nextTick", from: "arg 1", to: "arg 0 > param 0" },
    { at: "process > nextTick", from: "arg 2", to: "arg 0 > param 1" },
  ],
  sanitizers: [
    { at: "{Number,BigInt,Boolean,parseInt,parseFloat,isNaN,isFinite} > call", clears: "all" },
    { at: "Number > {parseInt,parseFloat,isInteger,isSafeInteger,isFinite,isNaN} > call", clears: "all" },
    { at: "Date > new", clears: "all" },
    { at: "Date > {now,parse,UTC} > call", clears: "all" },
    { at: "Intl > {NumberFormat,DateTimeFormat,RelativeTimeFormat} > new > {format,formatToParts} > call", clears: "all" },
    { at: "crypto > subtle > {digest,sign,verify} > call", clears: "all" },
    // No separator, no quote that a shell would still act on; `'` stays, so SQL is not cleared.
    { at: "encodeURIComponent > call", clears: ["path", "shell", "url", "navigation", "html", "header"] },
    // What may stand in a host or a scheme is neither slash nor backslash (https://url.spec.whatwg.org/#forbidden-host-code-point).
    { at: "Url > {host,hostname,port,protocol}", clears: [], segment: true },
    { at: "btoa > call", clears: [...ENCODED, "shell-argument"] },
    { at: TEXT_OF_BYTES, clears: [...ENCODED, "shell-argument"], told: ["base64"] },
    { at: TEXT_OF_BYTES, clears: [...ENCODED, "path"], told: ["base64url"] },
    { at: TEXT_OF_BYTES, clears: [...ENCODED, "shell-argument", "path"], told: ["hex"] },
  ],
  fresh: [
    { at: "crypto > randomUUID > call" },
    { at: "Math > random > call" },
    { at: "Date > now > call", like: "1987654321098" },
    { at: "Date > new > {getTime,valueOf} > call", like: "1987654321098", unless: "Date > new > arg 0" },
    { at: "Date > new > {toISOString,toJSON} > call", like: "1987-06-05T14:32:10.987Z", unless: "Date > new > arg 0" },
  ],
  opaque: [
    "Math > {abs,acos,acosh,asin,asinh,atan,atan2,atanh,cbrt,ceil,clz32,cos,cosh,exp,expm1,floor,fround,hypot,imul,log,log1p,log2,log10}",
    "Math > {max,min,pow,random,round,sign,sin,sinh,sqrt,sumPrecise,tan,tanh,trunc}",
    "Object > {is,isExtensible,isFrozen,isSealed,hasOwn,getOwnPropertySymbols}",
    "Object > prototype > {toString,hasOwnProperty,isPrototypeOf,propertyIsEnumerable}",
    "Reflect > {has,deleteProperty,defineProperty,isExtensible,preventExtensions}",
    // What the package reflect-metadata adds (https://github.com/rbuckton/reflect-metadata): what was said of a class, and nothing of what is in it.
    "Reflect > {defineMetadata,hasMetadata,hasOwnMetadata,getMetadata,getOwnMetadata,getMetadataKeys,getOwnMetadataKeys,deleteMetadata}",
    "Array > isArray",
    "ArrayBuffer > isView",
    "Buffer > {byteLength,isBuffer,isEncoding,compare}",
    "URL > {canParse,createObjectURL,revokeObjectURL}",
    "Error > {captureStackTrace,isError}",
    "JSON > isRawJSON",
    "{fetch,Symbol,clearTimeout,clearInterval,clearImmediate,queueMicrotask,alert,confirm,prompt}",
    "Symbol > {for,keyFor}",
    "console > {log,info,warn,error,debug,trace,dir,table,group,groupCollapsed,groupEnd,assert,count,time,timeEnd,timeLog}",
    "performance > {mark,measure}",
    "process > {exit,on,once,off,kill,chdir,umask,hrtime,emitWarning}",
  ],
  effects: [
    ...effectsAt("run-code", "eval > call", "Function > call", "Function > new"),
    ...requestEffects("fetch"),
    ...effectsAt("send-request", "navigator > sendBeacon > call"),
  ],
});
