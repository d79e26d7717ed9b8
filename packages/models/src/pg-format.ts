import { defineModel } from "@sluice/core";

// `format("... %I ... %L", name, value)` escapes its arguments, and keeps its pattern as it is.
export default defineModel({
  package: "pg-format",
  propagators: [
    { at: "default", from: "arg 0", to: "call" },
    { at: "withArray", from: "arg 0", to: "call" },
    { at: "string", from: "arg 0", to: "call" },
  ],
  sanitizers: [{ at: "{ident,literal} > call", clears: ["sql"] }],
});
