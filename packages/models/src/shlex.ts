import { defineModel } from "@sluice/core";

// Quoting does not hide a leading dash from the program that is started.
export default defineModel({
  package: "shlex",
  propagators: [{ at: "split", from: "arg 0", to: "call > each" }],
  sanitizers: [{ at: "{quote,join} > call", clears: ["shell"] }],
});
