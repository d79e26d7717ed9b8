import { defineModel } from "@sluice/core";

export default defineModel({
  package: "ramda",
  propagators: [
    { at: "{map,filter,reject,forEach,find,chain,sortBy,groupBy}", from: "arg 1 > each", to: "arg 0 > param 0" },
    { at: "{map,chain}", from: "arg 0 > return", to: "call > each" },
    { at: "chain", from: "arg 0 > return > each", to: "call > each" },
    { at: "{filter,reject,sortBy}", from: "arg 1 > each", to: "call > each" },
    { at: "find", from: "arg 1 > each", to: "call" },
    { at: "partial", from: "arg 0", to: "call", binds: "partial-list" },
  ],
});
