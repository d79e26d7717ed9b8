import { defineModel } from "@sluice/core";

// Templates compiled from text run helpers and reach the prototype of what they are given; values put into a template are escaped.
export default defineModel({
  package: "handlebars",
  sinks: [
    { at: "{compile,precompile,template} > arg 0", kind: "code" },
    { at: "SafeString > arg 0", kind: "html" },
  ],
  sanitizers: [
    { at: "compile > call > call", clears: ["html"] },
    { at: "escapeExpression > call", clears: ["html"] },
    { at: "Utils > escapeExpression > call", clears: ["html"] },
  ],
});
