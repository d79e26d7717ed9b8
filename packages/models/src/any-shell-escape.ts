import { defineModel } from "@sluice/core";

// Quoting does not hide a leading dash from the program that is started.
export default defineModel({
  package: "any-shell-escape",
  sanitizers: [{ at: "call", clears: ["shell"] }],
});
