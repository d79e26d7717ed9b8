import { defineModel } from "@sluice/core";

// Libraries that quote text for a shell. Quoting does not hide a leading dash from the program that is started.
export default [
  defineModel({
    package: "shell-quote",
    propagators: [
      { at: "quote", from: "arg 0 > each", to: "call" },
      { at: "parse", from: "arg 0", to: "call > each" },
    ],
    sanitizers: [{ at: "quote > call", clears: ["shell"] }],
  }),
  defineModel({
    package: "shlex",
    propagators: [
      { at: "quote", from: "arg 0", to: "call" },
      { at: "join", from: "arg 0 > each", to: "call" },
      { at: "split", from: "arg 0", to: "call > each" },
    ],
    sanitizers: [{ at: "{quote,join} > call", clears: ["shell"] }],
  }),
  // The flag protection that is on by default takes leading dashes away.
  defineModel({
    package: "shescape",
    types: { Shescape: ["Shescape > new"] },
    propagators: [
      { at: "Shescape > {quote,escape}", from: "arg 0", to: "call" },
      { at: "Shescape > {quoteAll,escapeAll}", from: "arg 0 > each", to: "call > each" },
    ],
    sanitizers: [
      { at: "Shescape > {quote,escape} > call", clears: ["shell", "shell-argument"] },
      { at: "Shescape > {quoteAll,escapeAll} > call > each", clears: ["shell", "shell-argument"] },
    ],
  }),
  defineModel({
    package: "shell-escape",
    propagators: [{ at: "default", from: "arg 0 > each", to: "call" }],
    sanitizers: [{ at: "call", clears: ["shell"] }],
  }),
  defineModel({
    package: "any-shell-escape",
    propagators: [
      { at: "default", from: "arg 0", to: "call" },
      { at: "default", from: "arg 0 > each", to: "call" },
    ],
    sanitizers: [{ at: "call", clears: ["shell"] }],
  }),
  defineModel({
    package: "puka",
    propagators: [
      { at: "{quoteForShell,quoteForSh,quoteForCmd}", from: "arg 0", to: "call" },
      { at: "sh", from: "arg 1..", to: "call" },
    ],
    sanitizers: [{ at: "{quoteForShell,quoteForSh,quoteForCmd,sh} > call", clears: ["shell"] }],
    sinks: [{ at: "unquoted > arg 0", kind: "shell" }],
  }),
];
