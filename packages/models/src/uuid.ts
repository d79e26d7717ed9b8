import { defineModel } from "@sluice/core";

export default defineModel({
  package: "uuid",
  sanitizers: [{ at: "{v1,v3,v4,v5,v6,v7} > call", clears: "all" }],
  // Versions 3 and 5 are made of what they are given.
  fresh: [{ at: "{v1,v4,v6,v7} > call" }],
  guards: [{ at: "validate > arg 0", clears: "all" }],
});
