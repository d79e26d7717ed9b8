import { defineModel } from "@sluice/core";

// Quoting does not hide a leading dash from the program that is started.
export default defineModel({
  package: "puka",
  sanitizers: [{ at: "{quoteForShell,quoteForSh,quoteForCmd,sh} > call", clears: ["shell"] }],
  sinks: [{ at: "unquoted > arg 0", kind: "shell" }],
});
