import { defineModel } from "@sluice/core";

export default defineModel({
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
});
