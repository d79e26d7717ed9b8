import { defineModel } from "@sluice/core";

// The flag protection that is on by default takes leading dashes away.
export default defineModel({
  package: "shescape",
  types: { Shescape: ["Shescape > new"] },
  sanitizers: [{ at: "Shescape > {quote,escape,quoteAll,escapeAll} > call", clears: ["shell", "shell-argument"] }],
});
