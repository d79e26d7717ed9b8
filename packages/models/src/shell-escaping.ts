import { defineModel } from "@sluice/core";

// Libraries that quote text for a shell. Quoting does not hide a leading dash from the program that is started.
export default [
  defineModel({
    package: "shell-quote",
    propagators: [{ at: "parse", from: "arg 0", to: "call > each" }],
    sanitizers: [{ at: "quote > call", clears: ["shell"] }],
  }),
  defineModel({
    package: "shlex",
    propagators: [{ at: "split", from: "arg 0", to: "call > each" }],
    sanitizers: [{ at: "{quote,join} > call", clears: ["shell"] }],
  }),
  // The flag protection that is on by default takes leading dashes away.
  defineModel({
    package: "shescape",
    types: { Shescape: ["Shescape > new"] },
    sanitizers: [{ at: "Shescape > {quote,escape,quoteAll,escapeAll} > call", clears: ["shell", "shell-argument"] }],
  }),
  defineModel({
    package: "shell-escape",
    sanitizers: [{ at: "call", clears: ["shell"] }],
  }),
  defineModel({
    package: "any-shell-escape",
    sanitizers: [{ at: "call", clears: ["shell"] }],
  }),
  defineModel({
    package: "puka",
    sanitizers: [{ at: "{quoteForShell,quoteForSh,quoteForCmd,sh} > call", clears: ["shell"] }],
    sinks: [{ at: "unquoted > arg 0", kind: "shell" }],
  }),
];
