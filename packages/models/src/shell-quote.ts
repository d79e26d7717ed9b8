import { defineModel } from "@sluice/core";

// Quoting does not hide a leading dash from the program that is started.
export default defineModel({
  package: "shell-quote",
  propagators: [{ at: "parse", from: "arg 0", to: "call > each" }],
  sanitizers: [{ at: "quote > call", clears: ["shell"] }],
});
