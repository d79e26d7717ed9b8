import { defineModel } from "@sluice/core";

// What else of Node moves text from one value to another, or makes it harmless.
export default [
  defineModel({
    package: "crypto",
    types: { Hash: ["{createHash,createHmac,createSign,createVerify} > call", "Hash > {update,copy} > call"] },
    sanitizers: [
      { at: "Hash > {digest,sign,verify} > call", clears: "all" },
      { at: "{hash,randomUUID,randomUUIDv7,randomInt,timingSafeEqual,pbkdf2Sync,scryptSync,hkdfSync} > call", clears: "all" },
      { at: "{webcrypto,subtle} > {digest,sign,verify} > call", clears: "all" },
      { at: "webcrypto > subtle > {digest,sign,verify} > call", clears: "all" },
    ],
  }),
  defineModel({
    package: "url",
    propagators: [{ at: "pathToFileURL", from: "arg 0", to: "call" }],
    sanitizers: [{ at: "fileURLToPath > call", clears: [], normalizes: "path" }],
  }),
  defineModel({
    package: "events",
    propagators: [
      { at: "once", from: "arg 0 > #emitted", to: "call > each" },
      { at: "on", from: "arg 0 > #emitted", to: "call > each > each" },
    ],
  }),
  defineModel({
    package: "async_hooks",
    types: { AsyncLocalStorage: ["AsyncLocalStorage > new"] },
    propagators: [
      { at: "AsyncLocalStorage > run", from: "arg 0", to: "this > #store" },
      { at: "AsyncLocalStorage > run", from: "arg 2", to: "arg 1 > param 0" },
      { at: "AsyncLocalStorage > run", from: "arg 1 > return", to: "call" },
      { at: "AsyncLocalStorage > exit", from: "arg 0 > return", to: "call" },
      { at: "AsyncLocalStorage > enterWith", from: "arg 0", to: "this > #store" },
      { at: "AsyncLocalStorage > getStore", from: "this > #store", to: "call" },
    ],
  }),
  ...["readline", "readline/promises"].map((name) =>
    defineModel({
      package: name,
      types: { Interface: ["createInterface > call", "promises > createInterface > call"] },
      // What a person answers, not what was asked.
      opaque: ["Interface > question"],
    }),
  ),
  defineModel({
    package: "timers/promises",
    propagators: [{ at: "{setTimeout,setImmediate}", from: "arg 1", to: "call" }],
  }),
];
