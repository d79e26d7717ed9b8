import { defineModel } from "@sluice/core";

export default defineModel({
  package: "uuid",
  sanitizers: [{ at: "{v1,v3,v4,v5,v6,v7} > call", clears: "all" }],
  guards: [{ at: "validate > arg 0", clears: "all" }],
});
